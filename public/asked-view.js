// Runs before the page is painted: does its address ask for another view than the one in the page?
if (location.search !== '') document.documentElement.dataset.asked = '';
