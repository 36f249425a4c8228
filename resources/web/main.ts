// SPDX-License-Identifier: GPL-3.0-or-later
import { App } from './view/app.js';

new App(document.getElementById('app')!).start();
