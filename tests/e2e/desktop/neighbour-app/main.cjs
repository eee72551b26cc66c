'use strict';
const { app, BrowserWindow } = require('electron');

// Another program that fills the screen and has the focus, with a field in which somebody types.
app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ title: 'Starting', show: false });
  window.maximize();
  // The page tells what was typed by its title, which is the window's.
  const page = `<textarea></textarea><script>
    const field = document.querySelector('textarea');
    const tell = () => { document.title = 'Neighbour: ' + JSON.stringify(field.value); };
    field.addEventListener('input', tell);
    field.addEventListener('focus', tell);
    window.addEventListener('focus', () => field.focus());
    field.focus();
  </script>`;
  void window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
