#!/usr/bin/env node
'use strict';

void require('./keygate.js').cli();
