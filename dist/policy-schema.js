"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/generated/policy-schema.js
var policy_schema_exports = {};
__export(policy_schema_exports, {
  default: () => policy_schema_default,
  validate: () => validate
});
module.exports = __toCommonJS(policy_schema_exports);
var validate = validate10;
var policy_schema_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json", "title": "Keygate policy", "description": "What a repository allows, and what fails a run. Stands in .github/keygate.yml and is read from the base commit, never from the change under review.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Address of this schema, for editors." }, "version": { "const": 1, "description": "Version of this format." }, "fail-on": { "enum": ["error", "warning", "note"], "default": "error", "description": "Least severity that fails a run." }, "outside-mcp": { "enum": ["report", "ignore"], "default": "report", "description": "Whether credentials in texts that do not speak of MCP are reported, as warnings." }, "suppression": { "type": "object", "description": "On which terms a finding may be suppressed, by whatever means.", "additionalProperties": false, "properties": { "inline": { "enum": ["allow", "forbid"], "default": "allow", "description": "Marks in comments beside a finding: `keygate:allow`, `gitleaks:allow`, `pragma: allowlist secret`." }, "baseline": { "enum": ["allow", "forbid"], "default": "allow", "description": "Keygate's baseline, `.github/keygate-baseline.txt`." }, "detect-secrets": { "enum": ["allow", "forbid"], "default": "allow", "description": "The baseline of detect-secrets, `.secrets.baseline`." }, "gitleaks": { "enum": ["allow", "forbid"], "default": "allow", "description": "The list of gitleaks, `.gitleaksignore`." }, "issuer-formats": { "enum": ["allow", "forbid"], "default": "allow", "description": "Suppressing a credential in an issuer's format by anything at all, allowances included." }, "require": { "type": "array", "items": { "enum": ["owner", "expires"] }, "description": "Keys that every allowance must have: `owner`, `expires`." }, "max-days": { "type": "integer", "minimum": 1, "maximum": 3660, "description": "Days that the end of an allowance may lie ahead at most. An allowance without an end is then a mistake." } } }, "allow": { "type": "array", "description": "Findings that may stay. They remain visible and counted.", "items": { "type": "object", "additionalProperties": false, "required": ["reason"], "anyOf": [{ "required": ["path"] }, { "required": ["rule"] }, { "required": ["server"] }, { "required": ["slot"] }, { "required": ["issuer"] }, { "required": ["fingerprint"] }], "properties": { "path": { "type": "string", "description": "Glob over paths from the root of the repository." }, "rule": { "type": "string", "description": "Id of a rule." }, "server": { "type": "string", "description": "Name of a server in the file." }, "slot": { "type": "string", "description": "Name of the variable, header, flag or field." }, "issuer": { "type": "string", "description": "Issuer of the credential, as reports name it." }, "fingerprint": { "type": "string", "description": "Fingerprint of one finding, from the JSON report." }, "reason": { "type": "string", "pattern": "\\S", "description": "Why it may stay." }, "owner": { "type": "string", "description": "Who answers for it." }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Last day on which it holds, YYYY-MM-DD. Afterwards the finding blocks, even where it was there before the change." } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "fail-on" || key0 === "outside-mcp" || key0 === "suppression" || key0 === "allow")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data2 = data["fail-on"];
      if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
        const err3 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["outside-mcp"] !== void 0) {
      let data3 = data["outside-mcp"];
      if (!(data3 === "report" || data3 === "ignore")) {
        const err4 = { instancePath: instancePath + "/outside-mcp", schemaPath: "#/properties/outside-mcp/enum", keyword: "enum", params: { allowedValues: schema11.properties["outside-mcp"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.suppression !== void 0) {
      let data4 = data.suppression;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "inline" || key1 === "baseline" || key1 === "detect-secrets" || key1 === "gitleaks" || key1 === "issuer-formats" || key1 === "require" || key1 === "max-days")) {
            const err5 = { instancePath: instancePath + "/suppression", schemaPath: "#/properties/suppression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data4.inline !== void 0) {
          let data5 = data4.inline;
          if (!(data5 === "allow" || data5 === "forbid")) {
            const err6 = { instancePath: instancePath + "/suppression/inline", schemaPath: "#/properties/suppression/properties/inline/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.inline.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data4.baseline !== void 0) {
          let data6 = data4.baseline;
          if (!(data6 === "allow" || data6 === "forbid")) {
            const err7 = { instancePath: instancePath + "/suppression/baseline", schemaPath: "#/properties/suppression/properties/baseline/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.baseline.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4["detect-secrets"] !== void 0) {
          let data7 = data4["detect-secrets"];
          if (!(data7 === "allow" || data7 === "forbid")) {
            const err8 = { instancePath: instancePath + "/suppression/detect-secrets", schemaPath: "#/properties/suppression/properties/detect-secrets/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties["detect-secrets"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.gitleaks !== void 0) {
          let data8 = data4.gitleaks;
          if (!(data8 === "allow" || data8 === "forbid")) {
            const err9 = { instancePath: instancePath + "/suppression/gitleaks", schemaPath: "#/properties/suppression/properties/gitleaks/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.gitleaks.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4["issuer-formats"] !== void 0) {
          let data9 = data4["issuer-formats"];
          if (!(data9 === "allow" || data9 === "forbid")) {
            const err10 = { instancePath: instancePath + "/suppression/issuer-formats", schemaPath: "#/properties/suppression/properties/issuer-formats/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties["issuer-formats"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.require !== void 0) {
          let data10 = data4.require;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (!(data11 === "owner" || data11 === "expires")) {
                const err11 = { instancePath: instancePath + "/suppression/require/" + i0, schemaPath: "#/properties/suppression/properties/require/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.require.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/suppression/require", schemaPath: "#/properties/suppression/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4["max-days"] !== void 0) {
          let data12 = data4["max-days"];
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err13 = { instancePath: instancePath + "/suppression/max-days", schemaPath: "#/properties/suppression/properties/max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 3660 || isNaN(data12)) {
              const err14 = { instancePath: instancePath + "/suppression/max-days", schemaPath: "#/properties/suppression/properties/max-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, message: "must be <= 3660" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err15 = { instancePath: instancePath + "/suppression/max-days", schemaPath: "#/properties/suppression/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/suppression", schemaPath: "#/properties/suppression/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data13 = data.allow;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          const _errs24 = errors;
          let valid6 = false;
          const _errs25 = errors;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.path === void 0) {
              const err17 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          var _valid0 = _errs25 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const _errs26 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.rule === void 0) {
                const err18 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            var _valid0 = _errs26 === errors;
            valid6 = valid6 || _valid0;
            if (!valid6) {
              const _errs27 = errors;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.server === void 0) {
                  const err19 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/2/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs27 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs28 = errors;
                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                  if (data14.slot === void 0) {
                    const err20 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/3/required", keyword: "required", params: { missingProperty: "slot" }, message: "must have required property 'slot'" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs28 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                  const _errs29 = errors;
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.issuer === void 0) {
                      const err21 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/4/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs29 === errors;
                  valid6 = valid6 || _valid0;
                  if (!valid6) {
                    const _errs30 = errors;
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                      if (data14.fingerprint === void 0) {
                        const err22 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/5/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs30 === errors;
                    valid6 = valid6 || _valid0;
                  }
                }
              }
            }
          }
          if (!valid6) {
            const err23 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          } else {
            errors = _errs24;
            if (vErrors !== null) {
              if (_errs24) {
                vErrors.length = _errs24;
              } else {
                vErrors = null;
              }
            }
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.reason === void 0) {
              const err24 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key2 in data14) {
              if (!func2.call(schema11.properties.allow.items.properties, key2)) {
                const err25 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data14.path !== void 0) {
              if (typeof data14.path !== "string") {
                const err26 = { instancePath: instancePath + "/allow/" + i1 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data14.rule !== void 0) {
              if (typeof data14.rule !== "string") {
                const err27 = { instancePath: instancePath + "/allow/" + i1 + "/rule", schemaPath: "#/properties/allow/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data14.server !== void 0) {
              if (typeof data14.server !== "string") {
                const err28 = { instancePath: instancePath + "/allow/" + i1 + "/server", schemaPath: "#/properties/allow/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data14.slot !== void 0) {
              if (typeof data14.slot !== "string") {
                const err29 = { instancePath: instancePath + "/allow/" + i1 + "/slot", schemaPath: "#/properties/allow/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data14.issuer !== void 0) {
              if (typeof data14.issuer !== "string") {
                const err30 = { instancePath: instancePath + "/allow/" + i1 + "/issuer", schemaPath: "#/properties/allow/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data14.fingerprint !== void 0) {
              if (typeof data14.fingerprint !== "string") {
                const err31 = { instancePath: instancePath + "/allow/" + i1 + "/fingerprint", schemaPath: "#/properties/allow/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data14.reason !== void 0) {
              let data21 = data14.reason;
              if (typeof data21 === "string") {
                if (!pattern0.test(data21)) {
                  const err32 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data14.owner !== void 0) {
              if (typeof data14.owner !== "string") {
                const err34 = { instancePath: instancePath + "/allow/" + i1 + "/owner", schemaPath: "#/properties/allow/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data14.expires !== void 0) {
              let data23 = data14.expires;
              if (typeof data23 === "string") {
                if (!pattern1.test(data23)) {
                  const err35 = { instancePath: instancePath + "/allow/" + i1 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/allow/" + i1 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
