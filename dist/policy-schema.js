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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://raw.githubusercontent.com/mcp-keygate/keygate/main/schemas/policy.schema.json", "title": "Keygate policy", "description": "What a repository allows, and what fails a run. Stands in .github/keygate.yml and is read from the base commit, never from the change under review.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Address of this schema, for editors." }, "version": { "const": 1, "description": "Version of this format." }, "extends": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}/[^@:\\s]{1,400}@[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", "description": "The policy that this one builds on, as `owner/repo/path@ref`: an organisation's, which can be tightened here and not loosened." }, "fail-on": { "enum": ["error", "warning", "note"], "default": "error", "description": "Least severity that fails a run." }, "outside-mcp": { "enum": ["report", "ignore"], "default": "report", "description": "Whether credentials in texts that do not speak of MCP are reported, as warnings." }, "severity": { "type": "object", "additionalProperties": { "enum": ["error", "warning", "note", "off"] }, "description": "How grave the findings of a rule are, by its id; `off` leaves them out." }, "suppression": { "type": "object", "description": "On which terms a finding may be suppressed, by whatever means.", "additionalProperties": false, "properties": { "inline": { "enum": ["allow", "forbid"], "default": "allow", "description": "Marks in comments beside a finding: `keygate:allow`, `gitleaks:allow`, `pragma: allowlist secret`." }, "baseline": { "enum": ["allow", "forbid"], "default": "allow", "description": "Keygate's baseline, `.github/keygate-baseline.txt`." }, "detect-secrets": { "enum": ["allow", "forbid"], "default": "allow", "description": "The baseline of detect-secrets, `.secrets.baseline`." }, "gitleaks": { "enum": ["allow", "forbid"], "default": "allow", "description": "The list of gitleaks, `.gitleaksignore`." }, "issuer-formats": { "enum": ["allow", "forbid"], "default": "allow", "description": "Suppressing a credential in an issuer's format by anything at all, allowances included." }, "require": { "type": "array", "items": { "enum": ["owner", "expires"] }, "description": "Keys that every allowance must have: `owner`, `expires`." }, "max-days": { "type": "integer", "minimum": 1, "maximum": 3660, "description": "Days that the end of an allowance may lie ahead at most. An allowance without an end is then a mistake." } } }, "allow": { "type": "array", "description": "Findings that may stay. They remain visible and counted.", "items": { "type": "object", "additionalProperties": false, "required": ["reason"], "anyOf": [{ "required": ["path"] }, { "required": ["rule"] }, { "required": ["server"] }, { "required": ["slot"] }, { "required": ["issuer"] }, { "required": ["fingerprint"] }], "properties": { "path": { "type": "string", "description": "Glob over paths from the root of the repository." }, "rule": { "type": "string", "description": "Id of a rule." }, "server": { "type": "string", "description": "Name of a server in the file." }, "slot": { "type": "string", "description": "Name of the variable, header, flag or field." }, "issuer": { "type": "string", "description": "Issuer of the credential, as reports name it." }, "fingerprint": { "type": "string", "description": "Fingerprint of one finding, from the JSON report." }, "reason": { "type": "string", "pattern": "\\S", "description": "Why it may stay." }, "owner": { "type": "string", "description": "Who answers for it." }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Last day on which it holds, YYYY-MM-DD. Afterwards the finding blocks, even where it was there before the change." } } } }, "verify": { "type": "object", "description": "What `keygate verify` measures the credentials of MCP servers by.", "additionalProperties": false, "properties": { "minimum": { "enum": ["literal", "environment", "prompt", "manager", "short-lived", "none"], "default": "manager", "description": "Lowest rung that a credential may stand on." }, "managers": { "$ref": "#/definitions/managers", "description": "Approved secrets managers, by their ids, and which part of each. Every known one where this is not said." }, "environments": { "type": "object", "description": "Files of an environment, by its name, and what is approved there instead. The first whose files match counts.", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["files"], "properties": { "files": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" }, "description": "Globs over paths from the root of the repository." }, "managers": { "$ref": "#/definitions/managers", "description": "What is approved there instead of `verify.managers`; the same where this is not said." } } } }, "exceptions": { "type": "array", "description": "Places that may fall short of this for a time. They remain visible and counted.", "items": { "type": "object", "additionalProperties": false, "required": ["reason", "approver", "expires"], "anyOf": [{ "required": ["path"] }, { "required": ["rule"] }, { "required": ["server"] }, { "required": ["slot"] }], "properties": { "path": { "type": "string", "description": "Glob over paths from the root of the repository." }, "rule": { "type": "string", "description": "Id of a rule." }, "server": { "type": "string", "description": "Name of a server in the file." }, "slot": { "type": "string", "description": "Name of the variable, header, flag or field." }, "reason": { "type": "string", "pattern": "\\S", "description": "Why it may fall short." }, "approver": { "type": "string", "pattern": "\\S", "description": "Who approved it." }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Last day on which it holds, YYYY-MM-DD. Afterwards the finding blocks, even where it was there before the change." }, "break-glass": { "type": "boolean", "description": "`true` where it was granted in an emergency: reports say so aloud while it lasts." } } } }, "max-exception-days": { "type": "integer", "minimum": 1, "maximum": 3660, "default": 90, "description": "Days that the end of an exception may lie ahead at most." }, "live": { "type": "object", "description": "What runs ask for that ask the managers (`--live`): `max-age`, days after which a value is too old.", "additionalProperties": false, "properties": { "max-age": { "type": "integer", "minimum": 1, "maximum": 3660, "description": "Days after which the value of a secret is too old." } } } } }, "remediate": { "type": "object", "description": "How `keygate fix` and the action `remediate` swap literals for references.", "additionalProperties": false, "properties": { "manager": { "type": "string", "description": "Id of the secrets manager that literals are moved to. The only one of `verify.managers` where this is not said and there is just one." }, "path": { "type": "string", "pattern": "^[^{}]*(?:\\{(?:repo|server|slot)\\}[^{}]*)+$", "description": "Where a credential is stored, made of `{repo}`, `{server}` and `{slot}`; the manager's own form where this is not said." }, "settings": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,200}$" }, "description": "What the manager's references need besides, such as the name of a vault or a project." }, "launcher": { "enum": ["npx", "keygate", "own"], "default": "npx", "description": "What is written in front of a server's command: `npx` runs Keygate at one version, `keygate` an installed one, `own` is the manager's launcher." }, "deliveries": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["oauth", "native", "launcher", "prompt", "environment"] }, "description": "Ways in which a credential may reach a server, best first. Those that reach `verify.minimum` are tried before the others." } } }, "exec": { "type": "object", "description": "What MCP servers that `keygate exec` starts may do.", "additionalProperties": false, "properties": { "servers": { "type": "object", "description": "By the name of a server, as `--server` says it; `*` for what is not said of one.", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "tools": { "type": "object", "description": "Which tools may be called, by their names; `*` in a name is any characters.", "additionalProperties": false, "properties": { "allow": { "$ref": "#/definitions/tools", "description": "Tools that may be called; all where this is not said." }, "deny": { "$ref": "#/definitions/tools", "description": "Tools that may not be called, whatever `allow` says." }, "sensitive": { "$ref": "#/definitions/tools", "description": "Tools that may be called only while a break-glass exception names the server and, as its slot, the tool." } } }, "max-ttl": { "type": "string", "pattern": "^[1-9][0-9]{0,8}[smhd]$", "description": "The longest that the server may keep what it was given: `30m`, `8h`; at most `24d`." }, "on-expiry": { "enum": ["renew", "stop"], "default": "stop", "description": "What happens then: `stop` ends the server; `renew` renews what can be renewed, asks again for the rest, and ends the server where that is impossible or gives another value." } } } } } }, "repositories": { "type": "object", "description": "What policies that extend this one may do.", "additionalProperties": false, "properties": { "loosen": { "enum": ["allow", "forbid"], "default": "forbid", "description": "Say something looser than this policy." }, "exceptions": { "enum": ["allow", "forbid"], "default": "allow", "description": "Have allowances and exceptions of their own, on the terms of this policy." } } } }, "definitions": { "tools": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "\\S" } }, "managers": { "type": ["object", "array"], "minProperties": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string" }, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" }, "description": "Globs over what a reference names (`vault/item/field`, `mount/path`); all of it where this is not said." }, "accounts": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" }, "description": "Accounts, hosts, projects or regions, where a reference or launcher names one; any where this is not said." } } } } } };
var schema12 = { "type": ["object", "array"], "minProperties": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string" }, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" }, "description": "Globs over what a reference names (`vault/item/field`, `mount/path`); all of it where this is not said." }, "accounts": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" }, "description": "Accounts, hosts, projects or regions, where a reference or launcher names one; any where this is not said." } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}/[^@:\\s]{1,400}@[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var pattern11 = new RegExp("^[^{}]*(?:\\{(?:repo|server|slot)\\}[^{}]*)+$", "u");
var pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/-]{0,200}$", "u");
var pattern16 = new RegExp("^[1-9][0-9]{0,8}[smhd]$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
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
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}/[^@:\\s]{1,400}@[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9_.-]{1,100}/[^@:\\s]{1,400}@[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data3 = data["fail-on"];
      if (!(data3 === "error" || data3 === "warning" || data3 === "note")) {
        const err5 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["outside-mcp"] !== void 0) {
      let data4 = data["outside-mcp"];
      if (!(data4 === "report" || data4 === "ignore")) {
        const err6 = { instancePath: instancePath + "/outside-mcp", schemaPath: "#/properties/outside-mcp/enum", keyword: "enum", params: { allowedValues: schema11.properties["outside-mcp"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data5 = data.severity;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (!(data6 === "error" || data6 === "warning" || data6 === "note" || data6 === "off")) {
            const err7 = { instancePath: instancePath + "/severity/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severity/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.severity.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.suppression !== void 0) {
      let data7 = data.suppression;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "inline" || key2 === "baseline" || key2 === "detect-secrets" || key2 === "gitleaks" || key2 === "issuer-formats" || key2 === "require" || key2 === "max-days")) {
            const err9 = { instancePath: instancePath + "/suppression", schemaPath: "#/properties/suppression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data7.inline !== void 0) {
          let data8 = data7.inline;
          if (!(data8 === "allow" || data8 === "forbid")) {
            const err10 = { instancePath: instancePath + "/suppression/inline", schemaPath: "#/properties/suppression/properties/inline/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.inline.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.baseline !== void 0) {
          let data9 = data7.baseline;
          if (!(data9 === "allow" || data9 === "forbid")) {
            const err11 = { instancePath: instancePath + "/suppression/baseline", schemaPath: "#/properties/suppression/properties/baseline/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.baseline.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data7["detect-secrets"] !== void 0) {
          let data10 = data7["detect-secrets"];
          if (!(data10 === "allow" || data10 === "forbid")) {
            const err12 = { instancePath: instancePath + "/suppression/detect-secrets", schemaPath: "#/properties/suppression/properties/detect-secrets/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties["detect-secrets"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data7.gitleaks !== void 0) {
          let data11 = data7.gitleaks;
          if (!(data11 === "allow" || data11 === "forbid")) {
            const err13 = { instancePath: instancePath + "/suppression/gitleaks", schemaPath: "#/properties/suppression/properties/gitleaks/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.gitleaks.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7["issuer-formats"] !== void 0) {
          let data12 = data7["issuer-formats"];
          if (!(data12 === "allow" || data12 === "forbid")) {
            const err14 = { instancePath: instancePath + "/suppression/issuer-formats", schemaPath: "#/properties/suppression/properties/issuer-formats/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties["issuer-formats"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data7.require !== void 0) {
          let data13 = data7.require;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (!(data14 === "owner" || data14 === "expires")) {
                const err15 = { instancePath: instancePath + "/suppression/require/" + i0, schemaPath: "#/properties/suppression/properties/require/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppression.properties.require.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/suppression/require", schemaPath: "#/properties/suppression/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7["max-days"] !== void 0) {
          let data15 = data7["max-days"];
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err17 = { instancePath: instancePath + "/suppression/max-days", schemaPath: "#/properties/suppression/properties/max-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 3660 || isNaN(data15)) {
              const err18 = { instancePath: instancePath + "/suppression/max-days", schemaPath: "#/properties/suppression/properties/max-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, message: "must be <= 3660" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data15 < 1 || isNaN(data15)) {
              const err19 = { instancePath: instancePath + "/suppression/max-days", schemaPath: "#/properties/suppression/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/suppression", schemaPath: "#/properties/suppression/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data16 = data.allow;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          const _errs30 = errors;
          let valid7 = false;
          const _errs31 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.path === void 0) {
              const err21 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          var _valid0 = _errs31 === errors;
          valid7 = valid7 || _valid0;
          if (!valid7) {
            const _errs32 = errors;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (data17.rule === void 0) {
                const err22 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            var _valid0 = _errs32 === errors;
            valid7 = valid7 || _valid0;
            if (!valid7) {
              const _errs33 = errors;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.server === void 0) {
                  const err23 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/2/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs33 === errors;
              valid7 = valid7 || _valid0;
              if (!valid7) {
                const _errs34 = errors;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                  if (data17.slot === void 0) {
                    const err24 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/3/required", keyword: "required", params: { missingProperty: "slot" }, message: "must have required property 'slot'" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs34 === errors;
                valid7 = valid7 || _valid0;
                if (!valid7) {
                  const _errs35 = errors;
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.issuer === void 0) {
                      const err25 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/4/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs35 === errors;
                  valid7 = valid7 || _valid0;
                  if (!valid7) {
                    const _errs36 = errors;
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                      if (data17.fingerprint === void 0) {
                        const err26 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf/5/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs36 === errors;
                    valid7 = valid7 || _valid0;
                  }
                }
              }
            }
          }
          if (!valid7) {
            const err27 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.reason === void 0) {
              const err28 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key3 in data17) {
              if (!func2.call(schema11.properties.allow.items.properties, key3)) {
                const err29 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data17.path !== void 0) {
              if (typeof data17.path !== "string") {
                const err30 = { instancePath: instancePath + "/allow/" + i1 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data17.rule !== void 0) {
              if (typeof data17.rule !== "string") {
                const err31 = { instancePath: instancePath + "/allow/" + i1 + "/rule", schemaPath: "#/properties/allow/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data17.server !== void 0) {
              if (typeof data17.server !== "string") {
                const err32 = { instancePath: instancePath + "/allow/" + i1 + "/server", schemaPath: "#/properties/allow/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data17.slot !== void 0) {
              if (typeof data17.slot !== "string") {
                const err33 = { instancePath: instancePath + "/allow/" + i1 + "/slot", schemaPath: "#/properties/allow/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data17.issuer !== void 0) {
              if (typeof data17.issuer !== "string") {
                const err34 = { instancePath: instancePath + "/allow/" + i1 + "/issuer", schemaPath: "#/properties/allow/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data17.fingerprint !== void 0) {
              if (typeof data17.fingerprint !== "string") {
                const err35 = { instancePath: instancePath + "/allow/" + i1 + "/fingerprint", schemaPath: "#/properties/allow/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data17.reason !== void 0) {
              let data24 = data17.reason;
              if (typeof data24 === "string") {
                if (!pattern1.test(data24)) {
                  const err36 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data17.owner !== void 0) {
              if (typeof data17.owner !== "string") {
                const err38 = { instancePath: instancePath + "/allow/" + i1 + "/owner", schemaPath: "#/properties/allow/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data17.expires !== void 0) {
              let data26 = data17.expires;
              if (typeof data26 === "string") {
                if (!pattern2.test(data26)) {
                  const err39 = { instancePath: instancePath + "/allow/" + i1 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/allow/" + i1 + "/expires", schemaPath: "#/properties/allow/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.verify !== void 0) {
      let data27 = data.verify;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key4 in data27) {
          if (!(key4 === "minimum" || key4 === "managers" || key4 === "environments" || key4 === "exceptions" || key4 === "max-exception-days" || key4 === "live")) {
            const err43 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data27.minimum !== void 0) {
          let data28 = data27.minimum;
          if (!(data28 === "literal" || data28 === "environment" || data28 === "prompt" || data28 === "manager" || data28 === "short-lived" || data28 === "none")) {
            const err44 = { instancePath: instancePath + "/verify/minimum", schemaPath: "#/properties/verify/properties/minimum/enum", keyword: "enum", params: { allowedValues: schema11.properties.verify.properties.minimum.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data27.managers !== void 0) {
          let data29 = data27.managers;
          if (!data29 || typeof data29 != "object") {
            const err45 = { instancePath: instancePath + "/verify/managers", schemaPath: "#/definitions/managers/type", keyword: "type", params: { type: schema12.type }, message: "must be object,array" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (Array.isArray(data29)) {
            if (data29.length < 1) {
              const err46 = { instancePath: instancePath + "/verify/managers", schemaPath: "#/definitions/managers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            const len2 = data29.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data29[i2] !== "string") {
                const err47 = { instancePath: instancePath + "/verify/managers/" + i2, schemaPath: "#/definitions/managers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            let i3 = data29.length;
            let j0;
            if (i3 > 1) {
              const indices0 = {};
              for (; i3--; ) {
                let item0 = data29[i3];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err48 = { instancePath: instancePath + "/verify/managers", schemaPath: "#/definitions/managers/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i3;
              }
            }
          }
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (Object.keys(data29).length < 1) {
              const err49 = { instancePath: instancePath + "/verify/managers", schemaPath: "#/definitions/managers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            for (const key5 in data29) {
              let data31 = data29[key5];
              if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
                const err50 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/managers/additionalProperties/type", keyword: "type", params: { type: schema12.additionalProperties.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                for (const key6 in data31) {
                  if (!(key6 === "paths" || key6 === "accounts")) {
                    const err51 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/managers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data31.paths !== void 0) {
                  let data32 = data31.paths;
                  if (Array.isArray(data32)) {
                    if (data32.length < 1) {
                      const err52 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths", schemaPath: "#/definitions/managers/additionalProperties/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                    const len3 = data32.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                      let data33 = data32[i4];
                      if (typeof data33 === "string") {
                        if (!pattern1.test(data33)) {
                          const err53 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths/" + i4, schemaPath: "#/definitions/managers/additionalProperties/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                      } else {
                        const err54 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths/" + i4, schemaPath: "#/definitions/managers/additionalProperties/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths", schemaPath: "#/definitions/managers/additionalProperties/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data31.accounts !== void 0) {
                  let data34 = data31.accounts;
                  if (Array.isArray(data34)) {
                    if (data34.length < 1) {
                      const err56 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                    const len4 = data34.length;
                    for (let i5 = 0; i5 < len4; i5++) {
                      let data35 = data34[i5];
                      if (typeof data35 === "string") {
                        if (!pattern1.test(data35)) {
                          const err57 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts/" + i5, schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      } else {
                        const err58 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts/" + i5, schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/verify/managers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
        if (data27.environments !== void 0) {
          let data36 = data27.environments;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key7 in data36) {
              let data37 = data36[key7];
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (data37.files === void 0) {
                  const err60 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/verify/properties/environments/additionalProperties/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                for (const key8 in data37) {
                  if (!(key8 === "files" || key8 === "managers")) {
                    const err61 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/verify/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data37.files !== void 0) {
                  let data38 = data37.files;
                  if (Array.isArray(data38)) {
                    if (data38.length < 1) {
                      const err62 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/properties/verify/properties/environments/additionalProperties/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    const len5 = data38.length;
                    for (let i6 = 0; i6 < len5; i6++) {
                      let data39 = data38[i6];
                      if (typeof data39 === "string") {
                        if (!pattern1.test(data39)) {
                          const err63 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i6, schemaPath: "#/properties/verify/properties/environments/additionalProperties/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                      } else {
                        const err64 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i6, schemaPath: "#/properties/verify/properties/environments/additionalProperties/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/files", schemaPath: "#/properties/verify/properties/environments/additionalProperties/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data37.managers !== void 0) {
                  let data40 = data37.managers;
                  if (!data40 || typeof data40 != "object") {
                    const err66 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers", schemaPath: "#/definitions/managers/type", keyword: "type", params: { type: schema12.type }, message: "must be object,array" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                  if (Array.isArray(data40)) {
                    if (data40.length < 1) {
                      const err67 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers", schemaPath: "#/definitions/managers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                    const len6 = data40.length;
                    for (let i7 = 0; i7 < len6; i7++) {
                      if (typeof data40[i7] !== "string") {
                        const err68 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + i7, schemaPath: "#/definitions/managers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                    }
                    let i8 = data40.length;
                    let j1;
                    if (i8 > 1) {
                      const indices1 = {};
                      for (; i8--; ) {
                        let item1 = data40[i8];
                        if (typeof item1 !== "string") {
                          continue;
                        }
                        if (typeof indices1[item1] == "number") {
                          j1 = indices1[item1];
                          const err69 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers", schemaPath: "#/definitions/managers/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i8 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err69];
                          } else {
                            vErrors.push(err69);
                          }
                          errors++;
                          break;
                        }
                        indices1[item1] = i8;
                      }
                    }
                  }
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (Object.keys(data40).length < 1) {
                      const err70 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers", schemaPath: "#/definitions/managers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                    for (const key9 in data40) {
                      let data42 = data40[key9];
                      if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
                        const err71 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/managers/additionalProperties/type", keyword: "type", params: { type: schema12.additionalProperties.type }, message: "must be object,null" };
                        if (vErrors === null) {
                          vErrors = [err71];
                        } else {
                          vErrors.push(err71);
                        }
                        errors++;
                      }
                      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                        for (const key10 in data42) {
                          if (!(key10 === "paths" || key10 === "accounts")) {
                            const err72 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/managers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err72];
                            } else {
                              vErrors.push(err72);
                            }
                            errors++;
                          }
                        }
                        if (data42.paths !== void 0) {
                          let data43 = data42.paths;
                          if (Array.isArray(data43)) {
                            if (data43.length < 1) {
                              const err73 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths", schemaPath: "#/definitions/managers/additionalProperties/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err73];
                              } else {
                                vErrors.push(err73);
                              }
                              errors++;
                            }
                            const len7 = data43.length;
                            for (let i9 = 0; i9 < len7; i9++) {
                              let data44 = data43[i9];
                              if (typeof data44 === "string") {
                                if (!pattern1.test(data44)) {
                                  const err74 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths/" + i9, schemaPath: "#/definitions/managers/additionalProperties/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                                  if (vErrors === null) {
                                    vErrors = [err74];
                                  } else {
                                    vErrors.push(err74);
                                  }
                                  errors++;
                                }
                              } else {
                                const err75 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths/" + i9, schemaPath: "#/definitions/managers/additionalProperties/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err75];
                                } else {
                                  vErrors.push(err75);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err76 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/paths", schemaPath: "#/definitions/managers/additionalProperties/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err76];
                            } else {
                              vErrors.push(err76);
                            }
                            errors++;
                          }
                        }
                        if (data42.accounts !== void 0) {
                          let data45 = data42.accounts;
                          if (Array.isArray(data45)) {
                            if (data45.length < 1) {
                              const err77 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err77];
                              } else {
                                vErrors.push(err77);
                              }
                              errors++;
                            }
                            const len8 = data45.length;
                            for (let i10 = 0; i10 < len8; i10++) {
                              let data46 = data45[i10];
                              if (typeof data46 === "string") {
                                if (!pattern1.test(data46)) {
                                  const err78 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts/" + i10, schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                                  if (vErrors === null) {
                                    vErrors = [err78];
                                  } else {
                                    vErrors.push(err78);
                                  }
                                  errors++;
                                }
                              } else {
                                const err79 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts/" + i10, schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err79];
                                } else {
                                  vErrors.push(err79);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err80 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/managers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/definitions/managers/additionalProperties/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err80];
                            } else {
                              vErrors.push(err80);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                const err81 = { instancePath: instancePath + "/verify/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/verify/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/verify/environments", schemaPath: "#/properties/verify/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data27.exceptions !== void 0) {
          let data47 = data27.exceptions;
          if (Array.isArray(data47)) {
            const len9 = data47.length;
            for (let i11 = 0; i11 < len9; i11++) {
              let data48 = data47[i11];
              const _errs108 = errors;
              let valid36 = false;
              const _errs109 = errors;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.path === void 0) {
                  const err83 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
              var _valid1 = _errs109 === errors;
              valid36 = valid36 || _valid1;
              if (!valid36) {
                const _errs110 = errors;
                if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                  if (data48.rule === void 0) {
                    const err84 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                var _valid1 = _errs110 === errors;
                valid36 = valid36 || _valid1;
                if (!valid36) {
                  const _errs111 = errors;
                  if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                    if (data48.server === void 0) {
                      const err85 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/anyOf/2/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property 'server'" };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs111 === errors;
                  valid36 = valid36 || _valid1;
                  if (!valid36) {
                    const _errs112 = errors;
                    if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                      if (data48.slot === void 0) {
                        const err86 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/anyOf/3/required", keyword: "required", params: { missingProperty: "slot" }, message: "must have required property 'slot'" };
                        if (vErrors === null) {
                          vErrors = [err86];
                        } else {
                          vErrors.push(err86);
                        }
                        errors++;
                      }
                    }
                    var _valid1 = _errs112 === errors;
                    valid36 = valid36 || _valid1;
                  }
                }
              }
              if (!valid36) {
                const err87 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              } else {
                errors = _errs108;
                if (vErrors !== null) {
                  if (_errs108) {
                    vErrors.length = _errs108;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.reason === void 0) {
                  const err88 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data48.approver === void 0) {
                  const err89 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approver" }, message: "must have required property 'approver'" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (data48.expires === void 0) {
                  const err90 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                for (const key11 in data48) {
                  if (!(key11 === "path" || key11 === "rule" || key11 === "server" || key11 === "slot" || key11 === "reason" || key11 === "approver" || key11 === "expires" || key11 === "break-glass")) {
                    const err91 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data48.path !== void 0) {
                  if (typeof data48.path !== "string") {
                    const err92 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/path", schemaPath: "#/properties/verify/properties/exceptions/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data48.rule !== void 0) {
                  if (typeof data48.rule !== "string") {
                    const err93 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/rule", schemaPath: "#/properties/verify/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data48.server !== void 0) {
                  if (typeof data48.server !== "string") {
                    const err94 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/server", schemaPath: "#/properties/verify/properties/exceptions/items/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data48.slot !== void 0) {
                  if (typeof data48.slot !== "string") {
                    const err95 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/slot", schemaPath: "#/properties/verify/properties/exceptions/items/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data48.reason !== void 0) {
                  let data53 = data48.reason;
                  if (typeof data53 === "string") {
                    if (!pattern1.test(data53)) {
                      const err96 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/reason", schemaPath: "#/properties/verify/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                  } else {
                    const err97 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/reason", schemaPath: "#/properties/verify/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data48.approver !== void 0) {
                  let data54 = data48.approver;
                  if (typeof data54 === "string") {
                    if (!pattern1.test(data54)) {
                      const err98 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/approver", schemaPath: "#/properties/verify/properties/exceptions/items/properties/approver/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                  } else {
                    const err99 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/approver", schemaPath: "#/properties/verify/properties/exceptions/items/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
                if (data48.expires !== void 0) {
                  let data55 = data48.expires;
                  if (typeof data55 === "string") {
                    if (!pattern2.test(data55)) {
                      const err100 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/expires", schemaPath: "#/properties/verify/properties/exceptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  } else {
                    const err101 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/expires", schemaPath: "#/properties/verify/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                if (data48["break-glass"] !== void 0) {
                  if (typeof data48["break-glass"] !== "boolean") {
                    const err102 = { instancePath: instancePath + "/verify/exceptions/" + i11 + "/break-glass", schemaPath: "#/properties/verify/properties/exceptions/items/properties/break-glass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
              } else {
                const err103 = { instancePath: instancePath + "/verify/exceptions/" + i11, schemaPath: "#/properties/verify/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/verify/exceptions", schemaPath: "#/properties/verify/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data27["max-exception-days"] !== void 0) {
          let data57 = data27["max-exception-days"];
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            const err105 = { instancePath: instancePath + "/verify/max-exception-days", schemaPath: "#/properties/verify/properties/max-exception-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 > 3660 || isNaN(data57)) {
              const err106 = { instancePath: instancePath + "/verify/max-exception-days", schemaPath: "#/properties/verify/properties/max-exception-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, message: "must be <= 3660" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data57 < 1 || isNaN(data57)) {
              const err107 = { instancePath: instancePath + "/verify/max-exception-days", schemaPath: "#/properties/verify/properties/max-exception-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
        }
        if (data27.live !== void 0) {
          let data58 = data27.live;
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key12 in data58) {
              if (!(key12 === "max-age")) {
                const err108 = { instancePath: instancePath + "/verify/live", schemaPath: "#/properties/verify/properties/live/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data58["max-age"] !== void 0) {
              let data59 = data58["max-age"];
              if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                const err109 = { instancePath: instancePath + "/verify/live/max-age", schemaPath: "#/properties/verify/properties/live/properties/max-age/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              if (typeof data59 == "number" && isFinite(data59)) {
                if (data59 > 3660 || isNaN(data59)) {
                  const err110 = { instancePath: instancePath + "/verify/live/max-age", schemaPath: "#/properties/verify/properties/live/properties/max-age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, message: "must be <= 3660" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (data59 < 1 || isNaN(data59)) {
                  const err111 = { instancePath: instancePath + "/verify/live/max-age", schemaPath: "#/properties/verify/properties/live/properties/max-age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/verify/live", schemaPath: "#/properties/verify/properties/live/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.remediate !== void 0) {
      let data60 = data.remediate;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key13 in data60) {
          if (!(key13 === "manager" || key13 === "path" || key13 === "settings" || key13 === "launcher" || key13 === "deliveries")) {
            const err114 = { instancePath: instancePath + "/remediate", schemaPath: "#/properties/remediate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data60.manager !== void 0) {
          if (typeof data60.manager !== "string") {
            const err115 = { instancePath: instancePath + "/remediate/manager", schemaPath: "#/properties/remediate/properties/manager/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data60.path !== void 0) {
          let data62 = data60.path;
          if (typeof data62 === "string") {
            if (!pattern11.test(data62)) {
              const err116 = { instancePath: instancePath + "/remediate/path", schemaPath: "#/properties/remediate/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^{}]*(?:\\{(?:repo|server|slot)\\}[^{}]*)+$" }, message: 'must match pattern "^[^{}]*(?:\\{(?:repo|server|slot)\\}[^{}]*)+$"' };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          } else {
            const err117 = { instancePath: instancePath + "/remediate/path", schemaPath: "#/properties/remediate/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data60.settings !== void 0) {
          let data63 = data60.settings;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            for (const key14 in data63) {
              let data64 = data63[key14];
              if (typeof data64 === "string") {
                if (!pattern12.test(data64)) {
                  const err118 = { instancePath: instancePath + "/remediate/settings/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/remediate/properties/settings/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,200}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,200}$"' };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              } else {
                const err119 = { instancePath: instancePath + "/remediate/settings/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/remediate/properties/settings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
          } else {
            const err120 = { instancePath: instancePath + "/remediate/settings", schemaPath: "#/properties/remediate/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data60.launcher !== void 0) {
          let data65 = data60.launcher;
          if (!(data65 === "npx" || data65 === "keygate" || data65 === "own")) {
            const err121 = { instancePath: instancePath + "/remediate/launcher", schemaPath: "#/properties/remediate/properties/launcher/enum", keyword: "enum", params: { allowedValues: schema11.properties.remediate.properties.launcher.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data60.deliveries !== void 0) {
          let data66 = data60.deliveries;
          if (Array.isArray(data66)) {
            if (data66.length < 1) {
              const err122 = { instancePath: instancePath + "/remediate/deliveries", schemaPath: "#/properties/remediate/properties/deliveries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            const len10 = data66.length;
            for (let i12 = 0; i12 < len10; i12++) {
              let data67 = data66[i12];
              if (typeof data67 !== "string") {
                const err123 = { instancePath: instancePath + "/remediate/deliveries/" + i12, schemaPath: "#/properties/remediate/properties/deliveries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              if (!(data67 === "oauth" || data67 === "native" || data67 === "launcher" || data67 === "prompt" || data67 === "environment")) {
                const err124 = { instancePath: instancePath + "/remediate/deliveries/" + i12, schemaPath: "#/properties/remediate/properties/deliveries/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.remediate.properties.deliveries.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            let i13 = data66.length;
            let j2;
            if (i13 > 1) {
              const indices2 = {};
              for (; i13--; ) {
                let item2 = data66[i13];
                if (typeof item2 !== "string") {
                  continue;
                }
                if (typeof indices2[item2] == "number") {
                  j2 = indices2[item2];
                  const err125 = { instancePath: instancePath + "/remediate/deliveries", schemaPath: "#/properties/remediate/properties/deliveries/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i13 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i13;
              }
            }
          } else {
            const err126 = { instancePath: instancePath + "/remediate/deliveries", schemaPath: "#/properties/remediate/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/remediate", schemaPath: "#/properties/remediate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.exec !== void 0) {
      let data68 = data.exec;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        for (const key15 in data68) {
          if (!(key15 === "servers")) {
            const err128 = { instancePath: instancePath + "/exec", schemaPath: "#/properties/exec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data68.servers !== void 0) {
          let data69 = data68.servers;
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            for (const key16 in data69) {
              let data70 = data69[key16];
              if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key17 in data70) {
                  if (!(key17 === "tools" || key17 === "max-ttl" || key17 === "on-expiry")) {
                    const err129 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exec/properties/servers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                }
                if (data70.tools !== void 0) {
                  let data71 = data70.tools;
                  if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                    for (const key18 in data71) {
                      if (!(key18 === "allow" || key18 === "deny" || key18 === "sensitive")) {
                        const err130 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools", schemaPath: "#/properties/exec/properties/servers/additionalProperties/properties/tools/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                    }
                    if (data71.allow !== void 0) {
                      let data72 = data71.allow;
                      if (Array.isArray(data72)) {
                        const len11 = data72.length;
                        for (let i14 = 0; i14 < len11; i14++) {
                          let data73 = data72[i14];
                          if (typeof data73 === "string") {
                            if (!pattern1.test(data73)) {
                              const err131 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/allow/" + i14, schemaPath: "#/definitions/tools/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                              if (vErrors === null) {
                                vErrors = [err131];
                              } else {
                                vErrors.push(err131);
                              }
                              errors++;
                            }
                          } else {
                            const err132 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/allow/" + i14, schemaPath: "#/definitions/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err132];
                            } else {
                              vErrors.push(err132);
                            }
                            errors++;
                          }
                        }
                        let i15 = data72.length;
                        let j3;
                        if (i15 > 1) {
                          const indices3 = {};
                          for (; i15--; ) {
                            let item3 = data72[i15];
                            if (typeof item3 !== "string") {
                              continue;
                            }
                            if (typeof indices3[item3] == "number") {
                              j3 = indices3[item3];
                              const err133 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/allow", schemaPath: "#/definitions/tools/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i15 + " are identical)" };
                              if (vErrors === null) {
                                vErrors = [err133];
                              } else {
                                vErrors.push(err133);
                              }
                              errors++;
                              break;
                            }
                            indices3[item3] = i15;
                          }
                        }
                      } else {
                        const err134 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/allow", schemaPath: "#/definitions/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err134];
                        } else {
                          vErrors.push(err134);
                        }
                        errors++;
                      }
                    }
                    if (data71.deny !== void 0) {
                      let data74 = data71.deny;
                      if (Array.isArray(data74)) {
                        const len12 = data74.length;
                        for (let i16 = 0; i16 < len12; i16++) {
                          let data75 = data74[i16];
                          if (typeof data75 === "string") {
                            if (!pattern1.test(data75)) {
                              const err135 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/deny/" + i16, schemaPath: "#/definitions/tools/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                              if (vErrors === null) {
                                vErrors = [err135];
                              } else {
                                vErrors.push(err135);
                              }
                              errors++;
                            }
                          } else {
                            const err136 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/deny/" + i16, schemaPath: "#/definitions/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err136];
                            } else {
                              vErrors.push(err136);
                            }
                            errors++;
                          }
                        }
                        let i17 = data74.length;
                        let j4;
                        if (i17 > 1) {
                          const indices4 = {};
                          for (; i17--; ) {
                            let item4 = data74[i17];
                            if (typeof item4 !== "string") {
                              continue;
                            }
                            if (typeof indices4[item4] == "number") {
                              j4 = indices4[item4];
                              const err137 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/deny", schemaPath: "#/definitions/tools/uniqueItems", keyword: "uniqueItems", params: { i: i17, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i17 + " are identical)" };
                              if (vErrors === null) {
                                vErrors = [err137];
                              } else {
                                vErrors.push(err137);
                              }
                              errors++;
                              break;
                            }
                            indices4[item4] = i17;
                          }
                        }
                      } else {
                        const err138 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/deny", schemaPath: "#/definitions/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    }
                    if (data71.sensitive !== void 0) {
                      let data76 = data71.sensitive;
                      if (Array.isArray(data76)) {
                        const len13 = data76.length;
                        for (let i18 = 0; i18 < len13; i18++) {
                          let data77 = data76[i18];
                          if (typeof data77 === "string") {
                            if (!pattern1.test(data77)) {
                              const err139 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/sensitive/" + i18, schemaPath: "#/definitions/tools/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                              if (vErrors === null) {
                                vErrors = [err139];
                              } else {
                                vErrors.push(err139);
                              }
                              errors++;
                            }
                          } else {
                            const err140 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/sensitive/" + i18, schemaPath: "#/definitions/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err140];
                            } else {
                              vErrors.push(err140);
                            }
                            errors++;
                          }
                        }
                        let i19 = data76.length;
                        let j5;
                        if (i19 > 1) {
                          const indices5 = {};
                          for (; i19--; ) {
                            let item5 = data76[i19];
                            if (typeof item5 !== "string") {
                              continue;
                            }
                            if (typeof indices5[item5] == "number") {
                              j5 = indices5[item5];
                              const err141 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/sensitive", schemaPath: "#/definitions/tools/uniqueItems", keyword: "uniqueItems", params: { i: i19, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i19 + " are identical)" };
                              if (vErrors === null) {
                                vErrors = [err141];
                              } else {
                                vErrors.push(err141);
                              }
                              errors++;
                              break;
                            }
                            indices5[item5] = i19;
                          }
                        }
                      } else {
                        const err142 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools/sensitive", schemaPath: "#/definitions/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tools", schemaPath: "#/properties/exec/properties/servers/additionalProperties/properties/tools/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
                if (data70["max-ttl"] !== void 0) {
                  let data78 = data70["max-ttl"];
                  if (typeof data78 === "string") {
                    if (!pattern16.test(data78)) {
                      const err144 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-ttl", schemaPath: "#/properties/exec/properties/servers/additionalProperties/properties/max-ttl/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,8}[smhd]$" }, message: 'must match pattern "^[1-9][0-9]{0,8}[smhd]$"' };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                  } else {
                    const err145 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-ttl", schemaPath: "#/properties/exec/properties/servers/additionalProperties/properties/max-ttl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
                if (data70["on-expiry"] !== void 0) {
                  let data79 = data70["on-expiry"];
                  if (!(data79 === "renew" || data79 === "stop")) {
                    const err146 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/on-expiry", schemaPath: "#/properties/exec/properties/servers/additionalProperties/properties/on-expiry/enum", keyword: "enum", params: { allowedValues: schema11.properties.exec.properties.servers.additionalProperties.properties["on-expiry"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
              } else {
                const err147 = { instancePath: instancePath + "/exec/servers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exec/properties/servers/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
          } else {
            const err148 = { instancePath: instancePath + "/exec/servers", schemaPath: "#/properties/exec/properties/servers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
      } else {
        const err149 = { instancePath: instancePath + "/exec", schemaPath: "#/properties/exec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err149];
        } else {
          vErrors.push(err149);
        }
        errors++;
      }
    }
    if (data.repositories !== void 0) {
      let data80 = data.repositories;
      if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
        for (const key19 in data80) {
          if (!(key19 === "loosen" || key19 === "exceptions")) {
            const err150 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data80.loosen !== void 0) {
          let data81 = data80.loosen;
          if (!(data81 === "allow" || data81 === "forbid")) {
            const err151 = { instancePath: instancePath + "/repositories/loosen", schemaPath: "#/properties/repositories/properties/loosen/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.properties.loosen.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data80.exceptions !== void 0) {
          let data82 = data80.exceptions;
          if (!(data82 === "allow" || data82 === "forbid")) {
            const err152 = { instancePath: instancePath + "/repositories/exceptions", schemaPath: "#/properties/repositories/properties/exceptions/enum", keyword: "enum", params: { allowedValues: schema11.properties.repositories.properties.exceptions.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
      } else {
        const err153 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
  } else {
    const err154 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err154];
    } else {
      vErrors.push(err154);
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
