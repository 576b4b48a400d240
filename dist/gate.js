'use strict';

void require('./keygate.js').gate();
