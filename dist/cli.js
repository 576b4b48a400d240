#!/usr/bin/env node
'use strict';

const words = process.argv.slice(2);
const own = words.slice(0, words.indexOf('--') >>> 0);
if (own[0] === 'exec' && !own.includes('--help') && !own.includes('-h')) void require('./exec.js').exec();
else void require('./keygate.js').cli();
