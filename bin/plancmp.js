#!/usr/bin/env node
import { main, nodeIo } from '../dist/cli.js';

const io = nodeIo(process, new URL('..', import.meta.url));
process.exitCode = await main(process.argv.slice(2), io).catch((error) => io.crash(error));
