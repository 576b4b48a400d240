'use strict';

void require('./keygate.js').verify();
