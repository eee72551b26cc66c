'use strict';
const { app, BrowserWindow } = require('electron');

// Another program that fills the screen and has the focus, with a field in which somebody types.
app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ title: 'Neighbour', fullscreen: true });
  window.on('page-title-updated', (event) => event.preventDefault());
  const show = (text) => window.setTitle(`Neighbour: ${text}`);
  window.webContents.on('console-message', (...args) =>
    show(
      args
        .map((one) => one?.message ?? one)
        .find((one) => typeof one === 'string' && one.startsWith('typed ')) ?? '',
    ),
  );
  const page = `<textarea autofocus oninput="console.log('typed ' + JSON.stringify(this.value))"></textarea>`;
  void window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
