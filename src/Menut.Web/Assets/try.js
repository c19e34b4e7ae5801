// Drop, paste and see a picture before it is sent, and ask without leaving the page. Without this the form does all of it but that.
const form = document.querySelector("form.try");
if (form) {
  const input = form.querySelector("#picture");
  const drop = form.querySelector(".drop");
  const preview = form.querySelector(".preview");
  const state = form.querySelector(".state");
  const button = form.querySelector("button");
  form.querySelector(".scripted").hidden = false;

  const show = () => {
    URL.revokeObjectURL(preview.src);
    const file = input.files[0];
    preview.hidden = !file;
    if (file) preview.src = URL.createObjectURL(file);
    else preview.removeAttribute("src");
  };

  const take = (files) => {
    const file = [...files].find((each) => each.type.startsWith("image/"));
    if (!file) return false;
    const one = new DataTransfer();
    one.items.add(file);
    input.files = one.files;
    show();
    return true;
  };

  // The browser can't show every file that may be chosen; the server says what is wrong with it.
  preview.addEventListener("error", () => { preview.hidden = true; });
  input.addEventListener("change", show);

  for (const name of ["dragenter", "dragover"]) {
    document.addEventListener(name, (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  document.addEventListener("drop", (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    drop.classList.remove("over");
    if (take(event.dataTransfer.files)) form.requestSubmit();
  });
  document.addEventListener("paste", (event) => { if (take(event.clipboardData.files)) form.requestSubmit(); });

  let asked = 0;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (input.files[0]?.size > Number(form.dataset.most)) {
      state.textContent = form.dataset.large;
      return;
    }
    const ask = ++asked;
    button.disabled = true;
    state.textContent = form.dataset.busy;
    try {
      const response = await fetch(form.action, { method: "POST", body: new FormData(form) });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const answer = page.getElementById("answer");
      if (!answer) throw new Error(response.statusText);
      if (ask !== asked) return;
      const place = document.getElementById("answer");
      place.replaceChildren(...document.importNode(answer, true).childNodes);
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: "nearest" });
      state.textContent = "";
    } catch {
      if (ask === asked) state.textContent = form.dataset.failed;
    } finally {
      if (ask === asked) button.disabled = false;
    }
  });
}
