Redoc.init('../openapi', {hideDownloadButton: false, nativeScrollbars: true}, document.querySelector('#contract'));
