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

// src/carriers/index.ts
var index_exports = {};
__export(index_exports, {
  carriers: () => carriers
});
module.exports = __toCommonJS(index_exports);

// src/carriers/carrier.ts
function defineCarrier(carrier) {
  return carrier;
}

// src/carriers/dotenv.ts
var NAME = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.env)$/;
var dotenv = defineCarrier({
  id: "dotenv",
  name: "an environment file",
  reads: (path) => NAME.test(path),
  async read(text, _path, tools) {
    const { documents } = await tools.parse("dotenv", text);
    return documents.map((node) => ({ kind: "variables", node }));
  }
});

// src/carriers/index.ts
var carriers = [dotenv];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  carriers
});
