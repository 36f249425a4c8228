// SPDX-License-Identifier: GPL-3.0-or-later
import { speak } from './language/language.js';
import { App } from './view/app.js';

const root = document.getElementById('app')!;
void speak(JSON.parse(root.dataset.texts || '{}')).then(() => new App(root).start());
