'use strict';

void require('./keygate.js').remediate();
