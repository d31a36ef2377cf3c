"""Build the pages without Quarto, and look at them as a reader would.

    python tools/website.py preview    build them in _site, to be opened in a browser
    python tools/website.py check      build them elsewhere, follow each link, open each page
    python tools/website.py crawl      follow each link of a site that is there, Quarto's for example

Quarto makes the real site and cannot be installed everywhere. It and this file start from the same notebooks, those that nbdev
has processed (`_proc`), and from the same sidebar (`_quarto.yml`); pages and headings have the same addresses, so that a link which works here
works there. All commands run in the project's folder. `python -m doctest tools/website.py` tests the checks on planted faults.
"""

import argparse
import asyncio
import base64
import functools
import html
import http.server
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

ROOT = Path(__file__).resolve().parent.parent
WIDTHS = {"desktop": 1280, "phone": 390}  # pixels
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
sys.path[0] = os.getcwd()  # the package of the folder that is checked, and nothing of tools/

# From notebooks to Markdown. What Markdown must not touch (code, outputs, formulas) waits in a list and
# comes back when the page is ready.


def settings(project):
    """The values of settings.ini."""
    lines = (project / "settings.ini").read_text("utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if "=" in line and line[0] not in "#[")
    return {key.strip(): value.strip() for key, _, value in pairs}


def contents(project):
    """The sidebar: notebooks, and pairs of a section's name and what is in it."""
    import yaml

    def simplified(entry):
        if isinstance(entry, str):
            return entry
        return entry["section"], [simplified(inner) for inner in entry["contents"]]

    site = yaml.safe_load((project / "_quarto.yml").read_text("utf-8"))["website"]
    return [simplified(entry) for entry in site["sidebar"]["contents"]]


def listed(entries):
    """All notebooks of a sidebar, in order.

    >>> listed(["index.ipynb", ("Tutorials", ["a.ipynb", ("More", ["b.ipynb"])])])
    ['index.ipynb', 'a.ipynb', 'b.ipynb']
    """
    return sum(([e] if isinstance(e, str) else listed(e[1]) for e in entries), [])


def page_name(notebook):
    """Name of a notebook's page, as nbdev gives it: without the number, in lower case.

    >>> page_name("tutorials/open_field.ipynb"), page_name("00a_inference.ipynb")
    ('tutorials/open_field.html', 'inference.html')
    """
    folder, _, name = notebook.rpartition("/")
    name = re.sub(r"^\d+[a-zA-Z0-9]*_", "", name.lower()).removesuffix(".ipynb") + ".html"
    return f"{folder}/{name}" if folder else name


def identifier(heading, separator="-"):
    """The anchor of a heading, by the rules of Pandoc, which Quarto uses.

    >>> identifier("4. What *is* state 2? (a_b, c.d)")
    'what-is-state-2-a_b-c.d'
    """
    kept = re.sub(r"[^\w\s.-]", "", re.sub(r"<.*?>", "", html.unescape(heading)))
    return re.sub(r"^[^a-z]+", "", re.sub(r"\s+", separator, kept.strip()).lower()) or "section"


SPACING = {  # where latex2mathml takes an operator for a name, or forgets the space of TeX
    "<mi>&#x0007E;</mi>": "<mo>&#x223C;</mo>",
    "<mi>:</mi>": "<mo lspace='0' rspace='0'>:</mo>",
    "(<mi>[a-z]{2,}</mi>)(?!<mo)": r"\1<mspace width='0.17em'/>",
}


def mathml(tex, display):
    r"""A formula as MathML, which browsers draw by themselves.

    >>> mathml(r"\pi_k", "inline").count("<msub>")
    1
    >>> mathml(r"\nosuchthing", "inline")
    Traceback (most recent call last):
    ValueError: the formula $\nosuchthing$ has something unknown: \nosuchthing
    """
    from latex2mathml.converter import convert

    plain = re.sub(r"\\[bB]igg?[lrm]?\s*(?=\\[lr]angle)", "", tex)
    plain = re.sub(r"\\arg(?![a-z])\s*", r"\\operatorname{arg}\\,", plain)
    drawn = convert(plain, display=display).replace("\\_", "_")
    for wrong, right in SPACING.items():
        drawn = re.sub(wrong, right, drawn)
    unknown = re.search(r"\\\w*", drawn)
    if unknown:
        raise ValueError(f"the formula ${tex}$ has something unknown: {unknown[0]}")
    return drawn


class Vault:
    """Pieces of HTML, each with a word that stands for it in the meantime."""

    WORD = re.compile(r"<p>xblock(\d+)x</p>|xblock(\d+)x|xinline(\d+)x")

    def __init__(self):
        self.pieces, self.plain = [], []

    def keep(self, piece, plain="", kind="block"):
        """Keep a piece; the word, which for a block is a paragraph of its own."""
        self.pieces.append(piece)
        self.plain.append(plain)
        word = f"x{kind}{len(self.pieces) - 1}x"
        return f"\n\n{word}\n\n" if kind == "block" else word

    def restore(self, text, pieces=None):
        """Put the pieces back."""
        pieces = self.pieces if pieces is None else pieces
        return self.WORD.sub(lambda found: pieces[int(next(filter(None, found.groups())))], text)


FORMULA = re.compile(
    r"(?P<code>```.*?```|~~~.*?~~~|`+[^`]+`+)|\$\$(?P<block>.+?)\$\$"
    r"|(?<![\\\w$])\$(?!\s)(?P<inline>[^$\n]+(?:\n[^$\n]+)*?)(?<!\s)\$(?!\d)",
    re.S,
)


def prose(text, vault, site_address="", up=""):
    """Markdown of Pandoc's kind as Markdown that mkdocs knows, with links to pages.

    >>> vault = Vault()
    >>> prose("See [a](../00_a.ipynb#b), `$x$` and $x^2$; it costs $5.", vault)
    'See [a](../a.html#b), `$x$` and xinline0x; it costs $5.'
    >>> prose("[b](https://me.org/p/b.html#f)", vault, "https://me.org/p/", "../")
    '[b](../b.html#f)'
    """

    def drawn(found):
        if found["code"]:
            return found[0]
        tex, kind = (found["block"], "block") if found["block"] else (found["inline"], "inline")
        return vault.keep(mathml(tex, kind), tex, "inline")

    text = FORMULA.sub(drawn, text)
    text = re.sub(r"(?m)^::: *\{\.callout-(\w+).*\}", r'<div class="admonition \1" markdown>', text)
    text = re.sub(r"(?m)^:::\s*$", "</div>", text)
    text = text.replace(f"]({site_address}", f"]({up}") if site_address else text
    return re.sub(r"\]\((?!\w+:)([^()\s]*\.ipynb)", lambda found: f"]({page_name(found[1])}", text)


@functools.cache
def painter():
    """What colours Python, made once."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    lexer, form = PythonLexer(), HtmlFormatter(cssclass="highlight", wrapcode=True)
    return lambda source: highlight(source, lexer, form)


def code(source, options):
    """A cell's source, coloured; what is exported can be folded."""
    drawn = painter()(source)
    if "code-fold" not in options:
        return drawn
    summary = options.get("code-summary", '"Code"').strip('"')
    is_open = " open" if options["code-fold"] == "show" else ""
    return f"<details{is_open}><summary>{summary}</summary>{drawn}</details>"


RAW = re.compile(r"^(`{3,})\{=html\}\n(.*?)\n\1$", re.S | re.M)


def shown(output, vault, save, write):
    """One output of a cell, as Markdown."""
    if output["output_type"] == "error":
        lines = re.sub(r"\x1b\[[\d;]*m", "", "\n".join(output["traceback"]))
        return vault.keep(f'<pre class="output">{html.escape(lines)}</pre>')
    data = {kind: "".join(value) for kind, value in output.get("data", {}).items()}
    if "text/markdown" in data:
        text = RAW.sub(
            lambda found: vault.keep(f'<div class="output">{found[2]}</div>'), data["text/markdown"]
        )
        return write(re.sub(r"\A---\n+", "", text))
    for kind in ("png", "jpeg"):
        if f"image/{kind}" in data:
            return vault.keep(f'<img src="{save(data[f"image/{kind}"], kind)}" alt="Figure">')
    unknown = {*data} - {"text/plain"}
    if data and unknown:
        say = f"Unable to display output for mime type(s): {', '.join(sorted(unknown))}"
        return vault.keep(f"<p>{say}</p>")
    text = data.get("text/plain") or "".join(output.get("text", ""))
    return vault.keep(f'<pre class="output">{html.escape(text.rstrip())}</pre>')


def markdown(notebook, vault, save, write):
    """A processed notebook as Markdown; `save` keeps a picture, `write` translates prose."""
    parts = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "raw":
            continue
        if cell["cell_type"] == "markdown":
            parts.append(write(source))
            continue
        options = dict(re.findall(r"^#\| *([\w-]+): *(.*)$", source, re.M))
        source = re.sub(r"^#\|.*\n?", "", source, flags=re.M).strip()
        if source and options.get("echo") != "false":
            parts.append(vault.keep(code(source, options)))
        parts += [shown(output, vault, save, write) for output in cell.get("outputs", [])]
    return "\n\n".join(parts)


def front_matter(notebook):
    """Title and description of a processed notebook."""
    import yaml

    first = "".join(notebook["cells"][0]["source"])
    return yaml.safe_load(first.strip().strip("-")) if first.startswith("---") else {}


def write_source(notebook, name, target, vault, site_address):
    """The Markdown file of one notebook, and its pictures beside it; the page's title."""
    page = target / page_name(name)
    stem, pictures = page.stem, []

    def save(picture, kind):
        pictures.append(base64.b64decode(picture))
        path = page.parent / f"{stem}_files" / f"{len(pictures)}.{kind}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pictures[-1])
        return f"{stem}_files/{path.name}"

    about = front_matter(notebook)
    title = about.get("title", stem)
    write = functools.partial(
        prose, vault=vault, site_address=site_address, up="../" * name.count("/")
    )
    top = f"# {title}\n\n> {about.get('description', '')}\n\n"
    text = write(top) + markdown(notebook, vault, save, write)
    page.parent.mkdir(parents=True, exist_ok=True)
    page.with_suffix(".md").write_text(text, "utf-8")
    return title


# From Markdown to a site.

LOOK = """
:root { --md-primary-fg-color: #24507a; --md-accent-fg-color: #b3541e; --md-typeset-a-color: #1c5d99; }
.md-grid { max-width: 74rem; }
@media (min-width: 61em) { .md-sidebar { width: 10.6rem; } }
.md-typeset { font-size: 0.78rem; }
.md-typeset h1, .md-typeset h2 { color: #1d2733; font-weight: 400; }
.md-typeset pre > code, .md-typeset pre.output { font-size: 0.64rem; line-height: 1.45; }
.md-typeset pre.output { padding: 0.2em 0.9em; border-left: 3px solid #d5dbe1; color: #333; }
.md-typeset .highlight + .output, .md-typeset .highlight + pre.output { margin-top: -0.5em; }
.md-typeset details > .highlight { margin-top: 0; }
.md-typeset h1 + blockquote { border-left-color: var(--md-accent-fg-color); color: #333; font-size: 1.05em; }
.md-typeset .scrolls table { display: table; }
"""


def process(project):
    """Let nbdev process the notebooks; the folder with the result."""
    from nbdev.serve import proc_nbs

    before = os.getcwd()
    os.chdir(project)
    try:
        proc_nbs(n_workers=0)
    finally:
        os.chdir(before)
    return project / "_proc"


def write_sources(project, processed, target, vault):
    """All that mkdocs reads; the sidebar with titles and names of pages."""
    site_address = "{doc_host}{doc_baseurl}/".format(**settings(project))
    ignored = shutil.ignore_patterns("*.ipynb", "*.yml", ".*")
    shutil.copytree(processed, target, ignore=ignored, dirs_exist_ok=True)
    (target / "preview.css").write_text(LOOK)

    def entry(item):
        if not isinstance(item, str):
            return {item[0]: [entry(inner) for inner in item[1]]}
        notebook = json.loads((processed / item).read_text("utf-8"))
        title = write_source(notebook, item, target, vault, site_address)
        return {title: page_name(item).removesuffix("html") + "md"}

    return [entry(item) for item in contents(project)]


def mkdocs_settings(project, sources, site, nav):
    """What mkdocs wants to know."""
    highlight = {"pygments_lang_class": True}
    return {
        "site_name": settings(project)["title"],
        "docs_dir": str(sources),
        "site_dir": str(site),
        "use_directory_urls": False,
        "nav": nav,
        "theme": {
            "name": "material",
            "font": False,  # no fonts of another host
            "features": [
                "navigation.top",
                "navigation.footer",
                "navigation.sections",
                "toc.follow",
            ],
        },
        "plugins": ["search"],
        "extra_css": ["styles.css", "preview.css"],
        "markdown_extensions": [
            *("tables", "attr_list", "md_in_html", "admonition", "def_list", "footnotes"),
            *("pymdownx.superfences", {"pymdownx.highlight": highlight}),
            {"toc": {"permalink": False, "toc_depth": 3}},
        ],
    }


def build(project, processed, site):
    """Make the site."""
    os.environ["NO_MKDOCS_2_WARNING"] = "true"
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config

    logging.getLogger("mkdocs").setLevel(logging.ERROR)  # `crawl` looks for dead links itself
    vault = Vault()
    with tempfile.TemporaryDirectory() as folder:
        sources, file = Path(folder, "docs"), Path(folder, "mkdocs.yml")
        nav = write_sources(project, processed, sources, vault)
        file.write_text(json.dumps(mkdocs_settings(project, sources, site, nav)), "utf-8")
        config = load_config(str(file))
        config.mdx_configs["toc"]["slugify"] = identifier
        mkdocs_build(config)
    for page in site.rglob("*.html"):
        page.write_text(vault.restore(page.read_text("utf-8")), "utf-8")
    index = site / "search" / "search_index.json"
    words = [json.dumps(html.escape(plain))[1:-1] for plain in vault.plain]
    index.write_text(vault.restore(index.read_text("utf-8"), words), "utf-8")


# Following the links.

RAW_TEXT = {  # what no page should show, and where it may: in code and outputs, or nowhere
    "Traceback (most recent call last)": "nowhere",
    "Error in callback": "nowhere",
    "Unable to display output for mime type": "nowhere",
    "[IPKernelApp]": "nowhere",
    "/ipykernel_": "nowhere",  # a warning with a path of one machine
    ":::": "code",
    "$$": "code",
    "#|": "code",
    "](": "code",
    "**": "code",
    r"\begin{": "code",
    "xblock": "nowhere",
    "xinline": "nowhere",
}


class Page(HTMLParser):
    """What a page links to, what it loads, where one can link to, and its words.

    >>> page = Page('<h1 id="a">A</h1><a href="b.html#c">B</a><img src="d.png"><pre>x</pre>')
    >>> page.ids, page.links, page.loads, page.words, page.code
    ({'a'}, ['b.html#c'], ['d.png'], 'AB', 'x')
    """

    LOADS = {"src", "poster", "data"}
    SILENT, CODE = {"script", "style", "template", "title"}, {"pre", "code", "math"}

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads, self.words, self.code = set(), [], [], "", ""
        self.open, self.parts = [], {"words": [], "code": []}
        self.feed(re.sub(r'<span class="\w+">|</span>', "", text))  # colours of code say nothing
        self.words, self.code = ("".join(self.parts[kind]) for kind in ("words", "code"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids.update(filter(None, (attributes.get("id"), attributes.get("name"))))
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        self.loads += [v for k, v in attributes.items() if k in self.LOADS and v and tag != "a"]
        if tag == "link" and attributes.get("rel") in (
            "stylesheet",
            "icon",
            "preload",
            "preconnect",
        ):
            self.loads.append(attributes["href"])
        if tag in self.SILENT | self.CODE:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            self.open = self.open[: len(self.open) - 1 - self.open[::-1].index(tag)]

    def handle_data(self, data):
        if not self.SILENT & {*self.open}:
            self.parts["code" if self.open else "words"].append(data)


def wrong_address(address, page, pages, site):
    """What is wrong with an address on a page, or None."""
    parts = urlsplit(urljoin(page, address))
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if not (site / path).is_file():
        return "leads nowhere"
    if parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].ids:
        return "leads to a page without this anchor"
    return None


def page_faults(name, page, pages, site):
    """One sentence per fault of a page."""
    for address in dict.fromkeys(page.links + page.loads):
        if wrong := wrong_address(address, name, pages, site):
            yield f"{name}: {address} {wrong}"
    for address in page.loads:
        if re.match(r"(https?:)?//", address):
            yield f"{name}: loads {address} from another host"
    if inside := re.search(r"\[`\w+`\]\(\S+\.html", page.code):
        yield f"{name}: shows a link in code, {inside[0]!r}"
    for raw, allowed in RAW_TEXT.items():
        if raw in page.words or (raw in page.code and allowed == "nowhere"):
            where = re.search(f".{{0,30}}{re.escape(raw)}.{{0,30}}", page.words + "\n" + page.code)
            yield f"{name}: shows {raw!r}, in {where[0]!r}"


def crawl(site):
    """One sentence per dead link, missing file, raw text, and load from another host.

    >>> planted = {
    ...     "a.html": '<h1 id="top">A</h1><a href="b.html#here">good</a> <a href="x/c.html">good</a>',
    ...     "b.html": '<p id="here">B</p><a href="00_b.html">x</a><a href="a.html#no">x</a> <img src="p.png">',
    ...     "x/c.html": '<pre>$$ fine ::: $x</pre> ::: raw <script src="https://me.org/a.js"></script>',
    ...     "x/d.html": "<a href='../a.html#top'></a><pre>Traceback (most recent call last): x</pre>",
    ... }
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for name, text in planted.items():
    ...         path = Path(folder, name)
    ...         path.parent.mkdir(exist_ok=True)
    ...         _ = path.write_text(text)
    ...     for fault in crawl(Path(folder)):
    ...         print(fault)
    b.html: 00_b.html leads nowhere
    b.html: a.html#no leads to a page without this anchor
    b.html: p.png leads nowhere
    x/c.html: loads https://me.org/a.js from another host
    x/c.html: shows ':::', in ' ::: raw '
    x/d.html: shows 'Traceback (most recent call last)', in 'Traceback (most recent call last): x'
    """
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    pages = {name: Page((site / name).read_text("utf-8")) for name in names if name != "404.html"}
    return [fault for name, page in pages.items() for fault in page_faults(name, page, pages, site)]


LINK = re.compile(r"\]\(([^()\s]+)\)")
FIRST_CELL = """#| eval: false
from importlib.util import find_spec

if find_spec("state_moseq") is None:  # on Colab, for example
    get_ipython().run_line_magic("pip", "install -q git+{git_url}")"""


def text_of(path):
    """A document without its code, or the prose of a notebook."""
    text = path.read_text("utf-8")
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.S)


def wrong_link(link, path, project, about):
    """What is wrong with a link of a document or notebook to this repository, or None."""
    address = link.partition("#")[0].partition("?")[0]
    colab = "https://colab.research.google.com/github/"
    here = about["git_url"].removeprefix("https://github.com/") + f"/blob/{about['branch']}/"
    if link.startswith(colab):
        place = link.removeprefix(colab).removeprefix(here)
        return None if place == path.relative_to(project).as_posix() else "does not open this page"
    if link.startswith("https://mybinder.org/"):
        wanted = f"{here.split('/blob/')[0]}/{about['branch']}?labpath={path.relative_to(project).as_posix()}"
        return None if unquote(link).endswith(wanted) else "does not open this page"
    if link.startswith(about["git_url"] + "/blob/"):
        address = project / link.partition("/blob/")[2].partition("/")[2].partition("#")[0]
        return None if address.exists() else "names no file of the repository"
    if re.match(r"\w+:|#|$", link) or not address:
        return None
    return None if (path.parent / unquote(address)).exists() else "names no file of the repository"


def taken_for_settings(title_cell):
    """List entries with a colon, below a title; nbdev takes them all for settings.

    >>> taken_for_settings("# a\\n\\n> b\\n\\n- skip_exec: true\\n\\n- *kappa*: how sticky\\n- no colon")
    ['- *kappa*: how sticky']
    """
    entries = re.findall(r"^-\s+\S.*:.*\S\s*$", title_cell, re.M)
    return [entry for entry in entries if not re.fullmatch(r"- [\w-]+: \S+\s*", entry)]


def document_faults(project):
    """One sentence per link in notebooks and documents that leads to no file, and per tutorial that does
    not begin as all tutorials do.
    """
    about = settings(project)
    notebooks = sorted(p for p in (project / "nbs").rglob("*.ipynb") if "/." not in p.as_posix())
    for path in [*(project / name for name in DOCUMENTS), *notebooks]:
        for link in LINK.findall(text_of(path)):
            if wrong := wrong_link(link, path, project, about):
                hint = " (write .ipynb)" if link.endswith(".html") else ""
                yield f"{path.relative_to(project).as_posix()}: {link} {wrong}{hint}"
    for path in (project / "README.md", project / "nbs" / "index.ipynb"):
        if f"git clone {about['git_url']}" not in path.read_text("utf-8"):
            yield f"{path.name} does not say `git clone {about['git_url']}`, the address in settings.ini"
    for path in notebooks:
        cells = json.loads(path.read_text("utf-8"))["cells"]
        for line in taken_for_settings("".join(cells[0]["source"])):
            yield f"{path.name}: nbdev takes {line!r} below the title for a setting; use another cell"
        if path.parent.name == "tutorials":
            first = next("".join(c["source"]) for c in cells if c["cell_type"] == "code")
            if first != FIRST_CELL.format(**about):
                yield f"{path.name}: the first code cell does not install the package"
            if "colab.research.google.com" not in "".join(cells[0]["source"]):
                yield f"{path.name}: the first cell has no link to Colab and Binder"


# Opening every page.

LOOK_AROUND = r"""async () => {
    const faults = [], width = document.documentElement.clientWidth;
    for (const image of document.querySelectorAll("article img, main img")) {
        await image.decode().catch(() => 0);
        if (!image.naturalWidth) faults.push("an image that does not show: " + image.src.slice(0, 80));
    }
    for (const video of document.querySelectorAll("video")) {
        video.muted = true;
        await Promise.race([video.play().catch(() => 0), new Promise(r => setTimeout(r, 3000))]);
        if (video.error || video.readyState < 2) faults.push("a movie that does not play");
        video.pause();
    }
    for (const place of document.querySelectorAll(".plotly-figure"))
        if (!place.querySelector(".main-svg")) faults.push("a plotly figure that is not drawn");
    const inBox = e => {
        for (; e && e !== document.body; e = e.parentElement)
            if (["auto", "scroll"].includes(getComputedStyle(e).overflowX)) return true;
        return false;
    };
    if (document.documentElement.scrollWidth > width + 1)
        faults.push("the page is " + document.documentElement.scrollWidth + " pixels wide");
    for (const e of document.querySelectorAll(":is(article, main) :not(pre *, math *, svg *)")) {
        const box = e.getBoundingClientRect();
        if (box.width && box.right > width + 1 && !inBox(e.parentElement)) {
            faults.push("<" + e.tagName.toLowerCase() + "> ends at pixel " + Math.round(box.right)
                        + ": " + e.textContent.trim().slice(0, 60));
            break;
        }
    }
    return faults;
}"""

# Each page makes an index for its search, half a second of work. One page shows that this works, others do without.
NO_SEARCH = """if (!location.pathname.endsWith("/index.html"))
    window.Worker = class extends EventTarget { postMessage() {} terminate() {} }"""

PLANTED = """<!doctype html><html><head><meta name="viewport" content="width=device-width"></head><body><main>
<img src="lost.png"><img src="http://planted.invalid/a.png"><div class="plotly-figure"></div>
<video src="lost.mp4"></video><p style="width: 2000px">wide</p><script>throw new Error("oops")</script>
</main></body></html>"""
EXPECTED = (
    *("image that does not show", "another host", "plotly figure", "movie that does not play"),
    *("pixels wide", "ends at pixel", "oops"),
)


class NoBrowser(Exception):
    """What is installed as a browser does not start."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without talking."""

    def log_message(self, *_):
        pass


def serve(site):
    """Serve a folder to this machine alone; the address and what stops it."""
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/", server.shutdown


class Visitor:
    """One tab, in which pages are opened one after the other."""

    def __init__(self, tab, address, screenshots):
        self.tab, self.address, self.screenshots = tab, address, screenshots
        self.noted = []
        tab.on("pageerror", lambda error: self.noted.append(f"error in the page: {error}"[:200]))
        tab.on("console", self.listen)
        tab.on("request", self.watch)

    def listen(self, message):
        """Note errors of the console."""
        if message.type == "error":
            self.noted.append(f"error in the console: {message.text[:150]}")

    def watch(self, request):
        """Note requests to other hosts."""
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.noted.append(f"asks another host for {request.url[:100]}")

    async def visit(self, name):
        """Open a page at each width; the faults."""
        faults = []
        for what, width in WIDTHS.items():
            self.noted.clear()
            await self.tab.set_viewport_size({"width": width, "height": 900})
            if what == "desktop":
                await self.tab.goto(self.address + name, wait_until="load")
            found = await self.tab.evaluate(LOOK_AROUND)
            faults += [f"{name}, {what}: {fault}" for fault in self.noted + found]
            if self.screenshots:
                picture = self.screenshots / what / (name.replace("/", "-") + ".png")
                await self.tab.screenshot(path=picture, full_page=True)
        return faults


async def visit_all(path, address, names, screenshots, n_tabs=2):
    """Open pages in tabs of one browser; all faults, those of planted ones last."""
    from playwright.async_api import Error, async_playwright

    arguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"]
    arguments += [
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    ]  # for its own services too
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(executable_path=path, args=arguments)
        except Error as error:
            raise NoBrowser(f"{path} did not start: {str(error).splitlines()[0]}") from error
        waiting, faults = list(reversed(names)), []

        async def work():
            tab = await browser.new_page()
            await tab.add_init_script(NO_SEARCH)
            visitor = Visitor(tab, address, screenshots)
            while waiting:
                faults.extend(await visitor.visit(waiting.pop()))

        await asyncio.gather(*(work() for _ in range(n_tabs)))
        planted = await Visitor(await browser.new_page(), address, None).visit("planted.html")
        await browser.close()
    return faults, planted


def browse(site, screenshots=None):
    """Open every page in Chromium, at the width of a desk and of a hand; faults, or why it was not done."""
    from state_moseq.pages import find_browser

    path, missing = find_browser()
    if path is None:
        return None, missing
    names = sorted(p.relative_to(site).as_posix() for p in site.rglob("*.html"))
    for what in WIDTHS if screenshots else ():
        (screenshots / what).mkdir(parents=True, exist_ok=True)
    (site / "planted.html").write_text(PLANTED)
    address, stop = serve(site)
    try:
        faults, planted = asyncio.run(visit_all(path, address, names, screenshots))
    except NoBrowser as error:
        return None, str(error)
    finally:
        stop()
        (site / "planted.html").unlink()
    unseen = [fault for fault in EXPECTED if fault not in "\n".join(planted)]
    return faults + [f"a planted fault was not noticed: {fault}" for fault in unseen], ""


def report(what, faults, start):
    """Print faults, and how long it took to find them; whether there are any."""
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{what}: {len(faults)} faults, {time.monotonic() - start:.0f} s", flush=True)
    return bool(faults)


def prove(project, site, screenshots=None):
    """All that is checked about the pages; true where something is wrong."""
    start = time.monotonic()
    processed = process(project)
    print(f"nbdev processed the notebooks in {time.monotonic() - start:.0f} s", flush=True)
    start = time.monotonic()
    build(project, processed, site)
    faults = crawl(site) + list(document_faults(project))
    failed = report(
        f"{len(list(site.rglob('*.html')))} pages built, all links followed", faults, start
    )
    start = time.monotonic()
    faults, missing = browse(site, screenshots)
    if faults is None:
        print(f"SKIPPED: the pages were not opened in a browser: {missing}.")
        return failed
    return report("All pages opened in Chromium, at two widths", faults, start) or failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("command", choices=["preview", "check", "crawl"])
    parser.add_argument(
        "--folder", type=Path, default=Path("_site"), help="where preview builds and crawl looks"
    )
    parser.add_argument("--screenshots", type=Path, help="also keep pictures of all pages there")
    args = parser.parse_args()
    project, screenshots = Path.cwd(), args.screenshots and args.screenshots.absolute()
    if args.command == "crawl":
        start = time.monotonic()
        return report("All links followed", crawl(args.folder), start)
    if args.command == "check":
        with tempfile.TemporaryDirectory() as folder:
            return prove(project, Path(folder), screenshots)
    failed = prove(project, args.folder.absolute(), screenshots)
    print(f"Open {args.folder / 'index.html'}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
