import { defineIssuer } from './credential.ts';

/** Microsoft Azure: what it hands out as a standing credential. */
export const azure = defineIssuer({
  id: 'azure',
  name: 'Microsoft Azure',
  rotate: 'https://portal.azure.com/',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'act in the tenant as the application, or read and write the storage account, queue or database',
  kinds: [
    {
      id: 'azure-client-secret',
      name: 'Microsoft Entra client secret',
      anchors: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
      pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/,
      samples: (make) => [
        `${make.random(3)}8Q~${make.random(34, make.base64url)}`,
        `${make.random(3)}7Q~${make.random(31, make.base64url)}`,
      ],
      lookalikes: ['abc8Q~short', '8Q~'],
    },
    {
      id: 'azure-named-client-secret',
      name: 'Microsoft Entra client secret of another form',
      anchors: [],
      pattern: /^(?![^~]{4}Q~)(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9~._+/=@?:[\]*-]{24,64}$/,
      names: /(?:^|_)(?:AZURE|ENTRA|MS|MICROSOFT|MS365(?:_MCP)?|GRAPH|ARM)_(?:AD_|APP_)?CLIENT_SECRET$/,
      samples: (make) => [{ name: 'AZURE_CLIENT_SECRET', text: make.random(32, make.base64url) }],
      lookalikes: ['your-client-secret', 'short'],
    },
    {
      id: 'azure-account-key',
      name: 'Azure storage or Cosmos DB account key',
      anchors: ['AccountKey='],
      pattern: /AccountKey=(?!Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/,
      samples: (make) => [
        `DefaultEndpointsProtocol=https;AccountName=acct;AccountKey=${make.random(86, make.base64)}==;EndpointSuffix=core.windows.net`,
      ],
      lookalikes: ['AccountKey=your_key', 'AccountKey='],
    },
    {
      // Azurite and the Cosmos DB emulator have one fixed key each, printed in Microsoft's documentation.
      id: 'azure-emulator-key',
      name: 'Azure emulator key',
      anchors: ['Eby8vdM02xNOcqFl', 'C2y6yDjf5/R+ob0N'],
      pattern: /(?<![A-Za-z0-9+/])(?:Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)[A-Za-z0-9+/]{70}==(?![A-Za-z0-9+/=])/,
      harmless: true,
      samples: (make) => [`Eby8vdM02xNOcqFl${make.random(70, make.base64)}==`, `C2y6yDjf5/R+ob0N${make.random(70, make.base64)}==`],
      lookalikes: ['Eby8vdM02xNOcqFl', 'C2y6yDjf5/R+ob0N=='],
    },
    {
      id: 'azure-shared-access-key',
      name: 'Azure Service Bus, Event Hubs or IoT Hub key',
      anchors: ['SharedAccessKey='],
      pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{40,88}={0,2})(?![A-Za-z0-9+/=])/,
      samples: (make) => [
        `Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${make.random(43, make.base64)}=`,
      ],
      lookalikes: ['SharedAccessKey=your_key', 'SharedAccessKeyName=Root'],
    },
    {
      id: 'azure-app-configuration-secret',
      name: 'Azure App Configuration secret',
      anchors: ['.azconfig.io;Id='],
      pattern: /\.azconfig\.io;Id=[^;\s'"]{4,80};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})(?![A-Za-z0-9+/=])/,
      samples: (make) => [
        `Endpoint=https://example.azconfig.io;Id=${make.random(4)}-l9-s0:${make.random(20)};Secret=${make.random(43, make.base64)}=`,
      ],
      lookalikes: ['.azconfig.io;Id=xxx;Secret=xxx', '.azconfig.io;Id='],
    },
    {
      id: 'azure-sas-signature',
      name: 'Azure shared access signature',
      anchors: ['sig='],
      pattern: /(?<=[?&;])sig=(?<secret>[A-Za-z0-9+/]{30,60}(?:=|%3[Dd])|[A-Za-z0-9+/%]{43,100}%3[Dd])(?![A-Za-z0-9+/%=])/,
      samples: (make) => [
        `https://acct.blob.core.windows.net/c?sv=2024-11-04&sp=r&sig=${make.random(43)}%3D`,
        `sv=2024-11-04&sp=r&sig=${make.random(20)}%2B${make.random(22)}%3D`,
      ],
      lookalikes: ['?sig=your_signature', 'sig='],
    },
    {
      id: 'azure-resource-key',
      name: "Azure resource key with Microsoft's marker",
      anchors: ['JQQJ9'],
      pattern: /(?<![A-Za-z0-9])(?![A-Za-z0-9]{76}AZDO)[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9=])/,
      samples: (make) => [`${make.random(52)}JQQJ99${make.random(26)}`],
      lookalikes: ['JQQJ99', 'abcJQQJ99def'],
    },
    {
      id: 'azure-storage-key',
      name: 'Azure storage, Cosmos DB or Batch key',
      anchors: [],
      pattern: /^(?!Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)[A-Za-z0-9+/]{86}==$/,
      names: /(?:^|_)(?:AZURE|COSMOS|COSMOSDB|STORAGE|BATCH)_(?:[A-Z0-9]{1,20}_){0,3}(?:ACCESS_|ACCOUNT_|PRIMARY_|MASTER_)?KEY$/,
      samples: (make) => [
        { name: 'AZURE_STORAGE_KEY', text: `${make.random(86, make.base64)}==` },
        { name: 'COSMOS_DB_KEY', text: `${make.random(86, make.base64)}==` },
      ],
      lookalikes: ['your-storage-key', 'acct'],
    },
    {
      id: 'azure-service-key',
      name: 'Azure AI, Search or Functions key',
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[A-Za-z0-9]{52}|[A-Za-z0-9_-]{54}==)$/,
      names: /(?:^|_)AZURE_(?!OPEN_?AI_|AI_|COGNITIVE_|API_)(?:[A-Z0-9]{1,20}_){0,4}(?:API_|ADMIN_|QUERY_|FUNCTION_|SUBSCRIPTION_)KEY$/,
      samples: (make) => [
        { name: 'AZURE_SEARCH_API_KEY', text: make.random(52) },
        { name: 'AZURE_TRANSLATOR_API_KEY', text: make.random(32, make.hex) },
      ],
      lookalikes: ['your-key', '2024-10-21'],
    },
  ],
});
