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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json", "title": "Keygate policy", "description": "What a repository allows, and what fails a run. Stands in .github/keygate.yml and is read from the base commit, never from the change under review.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Address of this schema, for editors." }, "version": { "const": 1, "description": "Version of this format." }, "fail-on": { "enum": ["error", "warning", "note"], "default": "error", "description": "Least severity that fails a run." }, "allow": { "type": "array", "description": "Findings that may stay. They remain visible and counted.", "items": { "type": "object", "additionalProperties": false, "required": ["reason"], "anyOf": [{ "required": ["path"] }, { "required": ["rule"] }, { "required": ["server"] }, { "required": ["slot"] }, { "required": ["issuer"] }, { "required": ["fingerprint"] }], "properties": { "path": { "type": "string", "description": "Glob over paths from the root of the repository." }, "rule": { "type": "string", "description": "Id of a rule." }, "server": { "type": "string", "description": "Name of a server in the file." }, "slot": { "type": "string", "description": "Name of the variable, header, flag or field." }, "issuer": { "type": "string", "description": "Issuer of the credential, as reports name it." }, "fingerprint": { "type": "string", "description": "Fingerprint of one finding, from the JSON report." }, "reason": { "type": "string", "pattern": "\\S", "description": "Why it may stay." }, "owner": { "type": "string", "description": "Who answers for it." }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Last day on which it holds, YYYY-MM-DD. Afterwards the finding blocks again." } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "fail-on" || key0 === "allow")) {
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
    if (data.allow !== void 0) {
      let data3 = data.allow;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs10 = errors;
          let valid3 = false;
          const _errs11 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.path === void 0) {
              const err4 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var _valid0 = _errs11 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs12 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.rule === void 0) {
                const err5 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            var _valid0 = _errs12 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs13 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.server === void 0) {
                  const err6 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/2/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs13 === errors;
              valid3 = valid3 || _valid0;
              if (!valid3) {
                const _errs14 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  if (data4.slot === void 0) {
                    const err7 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/3/required", keyword: "required", params: { missingProperty: "slot" }, message: "must have required property 'slot'" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs14 === errors;
                valid3 = valid3 || _valid0;
                if (!valid3) {
                  const _errs15 = errors;
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.issuer === void 0) {
                      const err8 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/4/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs15 === errors;
                  valid3 = valid3 || _valid0;
                  if (!valid3) {
                    const _errs16 = errors;
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      if (data4.fingerprint === void 0) {
                        const err9 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf/5/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs16 === errors;
                    valid3 = valid3 || _valid0;
                  }
                }
              }
            }
          }
          if (!valid3) {
            const err10 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            errors = _errs10;
            if (vErrors !== null) {
              if (_errs10) {
                vErrors.length = _errs10;
              } else {
                vErrors = null;
              }
            }
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.reason === void 0) {
              const err11 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!func2.call(schema11.properties.allow.items.properties, key1)) {
                const err12 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.path !== void 0) {
              if (typeof data4.path !== "string") {
                const err13 = { instancePath: instancePath + "/allow/" + i0 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.rule !== void 0) {
              if (typeof data4.rule !== "string") {
                const err14 = { instancePath: instancePath + "/allow/" + i0 + "/rule", schemaPath: "#/properties/allow/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.server !== void 0) {
              if (typeof data4.server !== "string") {
                const err15 = { instancePath: instancePath + "/allow/" + i0 + "/server", schemaPath: "#/properties/allow/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.slot !== void 0) {
              if (typeof data4.slot !== "string") {
                const err16 = { instancePath: instancePath + "/allow/" + i0 + "/slot", schemaPath: "#/properties/allow/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.issuer !== void 0) {
              if (typeof data4.issuer !== "string") {
                const err17 = { instancePath: instancePath + "/allow/" + i0 + "/issuer", schemaPath: "#/properties/allow/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.fingerprint !== void 0) {
              if (typeof data4.fingerprint !== "string") {
                const err18 = { instancePath: instancePath + "/allow/" + i0 + "/fingerprint", schemaPath: "#/properties/allow/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4.reason !== void 0) {
              let data11 = data4.reason;
              if (typeof data11 === "string") {
                if (!pattern0.test(data11)) {
                  const err19 = { instancePath: instancePath + "/allow/" + i0 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/allow/" + i0 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data4.owner !== void 0) {
              if (typeof data4.owner !== "string") {
                const err21 = { instancePath: instancePath + "/allow/" + i0 + "/owner", schemaPath: "#/properties/allow/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.expires !== void 0) {
              let data13 = data4.expires;
              if (typeof data13 === "string") {
                if (!pattern1.test(data13)) {
                  const err22 = { instancePath: instancePath + "/allow/" + i0 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/allow/" + i0 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
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
