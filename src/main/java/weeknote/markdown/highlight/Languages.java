package weeknote.markdown.highlight;

import java.util.Locale;
import java.util.Set;

/// The languages that Chroma has a lexer for. Hugo asks for one by its name or alias in any case,
/// by the extension of its files, or by the name of a file.
///
/// Asked of Hugo 0.111.3: which of some 3,600 words get highlighted as the language of a fence
/// (what `strings hugo` finds between `<alias>`, `<name>` and `<filename>`, all words of two signs,
/// and the names that highlighters share). To renew it, ask a newer Hugo the same.
final class Languages {

    private static final Set<String> NAMES =
            words(
                    """
                    1 1s 1s:enterprise 2 3 4 5 6 7 8 9 abap abl abnf aconf actionscript actionscript3
                    ada ada2005 ada95 al angular2 antlr apache apacheconf apl applescript arduino arexx
                    armasm as as3 asm asn.1 awk b3d ballerina bash bash-session bashsession basic bat
                    batch batchfile bf bib bibtex bicep bind blitzbasic bnf bplus bqn brainfuck bsdmake
                    c c# c++ caddy caddyfile caddyfile-directives capnp cassette ceylon cf3 cfengine3
                    cfg cfs cfstatement chai chaiscript chapel cheetah chpl cl clj clojure cmake cobol
                    coffee coffee-script coffeescript common-lisp console coq cpp cr crystal csh csharp
                    css cucumber cython d dart diff django django/jinja dns docker dockerfile dosbatch
                    dosini dtd duby dylan ebnf elisp elixir elm emacs emacs-lisp emacslisp erlang ex exs
                    f f03 f90 f95 factor fennel fish fishshell fnl forth fortran fortranfixed fsharp gas
                    gawk gd gdscript genshi genshitext gherkin glsl gnuplot go go-html-template
                    go-text-template golang gql graphql graphqls groff groovy gsed h handlebars haskell
                    haxe hbs hcl hexdump hlb hlsl hs html html+genshi html+kid http hx hxsl hy hylang
                    idr idris igor igorpro ini io j java java-properties javascript jinja jl js json jsx
                    julia jungle kid kotlin ksh latex lighttpd lighty lisp llvm lua m2 make makefile
                    mako man mariadb markdown mason mathematica matlab mawk mcfunction md meson
                    meson.build metal mf minizinc mkd mlir mma modula-2 modula2 monkeyc morrowind
                    morrowindscript mwscript myghty mysql mzn nasm nawk nb newspeak ng2 nginx nim nimrod
                    nix nixos no-highlight nroff obj-c objc objective-c objectivec ocaml octave ones
                    onesenterprise openedge openscad org orgmode pacmanconf perl perl6 php php3 php4
                    php5 phtml pig pkgconfig pl pl/pgsql pl6 plain plaintext plc plpgsql plutus-core
                    pony posh postgres postgresql postscr postscript pov povray powerquery powershell pq
                    progress prolog promql properties proto protobuf ps1 psd1 psl psm1 puppet pwsh py
                    py2 py3 pyrex python python2 python3 pyx qbasic qbs qml r racket ragel raku rb react
                    reason reasonml reg registry rest restructuredtext rexx rkt rs rst ruby rust s sage
                    sas sass scala scheme scilab scm scss sed sh shell shell-session sieve smalltalk
                    smarty sml snobol sol solidity sparql spitfire splus sql squeak squid squid.conf
                    squidconf ssed st stas stylus sv svelte swift systemd systemverilog t-sql tablegen
                    tape tasm tcl tcsh termcap terminfo terraform tex text tf thrift toml tradingview
                    transact-sql ts tsql tsx turing turtle tv twig typescript typoscript
                    typoscriptcssdata typoscripthtmldata udiff v vala vapi vb.net vbnet verilog vhdl vhs
                    vim viml vlang vue vuejs wdte whiley winbatch xml xml+genshi xml+kid xorg xorg.conf
                    yaml yang zed zig zone zsh
                    """);

    private static final Set<String> EXTENSIONS =
            words(
                    """
                    1 1p 2 3 3pm 4 5 6 6pl 6pm 7 8 9 ABAP ASM BAS BATCH C COB CPP CPY EPF ERF F F03 F90
                    F95 FEATURE H PROC R S SAS TRIG abap abnf ada adb ads al apl applescript arexx as
                    asm automount aux awk b bal bas bash bat bb bf bib bicep bnf bqn bzl c c++ capnp cc
                    cdf ceylon cf cfg chai chpl cjs cl clj cls cmake cmd cob coffee cp cpp cpy cr cs csh
                    csproj css cts cxx d dal dart decls def device di diff dnssd docker dtd duby dyl
                    dylan dzn ebnf ebuild ecl eclass el elm env epf eps erf erl es escript ex exheres-0
                    exlib exs f f03 f90 f95 factor feature fennel fish frag frt fs fsi fsproj fth fun
                    fzn gd gemspec geo go gradle graphql graphqls groovy gsed h h++ handlebars hbs hcl
                    hh hlb hlsl hlsli hpp hrl hs htm html hx hxsl hxx hy i idc idr ijs inc inf ini ino
                    intr io ipf java jl js jsm json jsx jungle jy kid ksh kt link lisp ll load lua m ma
                    mak man mao markdown mc mcfunction md metal mhtml mi mjs mk mkd ml mli mlir mll mly
                    mod mount mts myt mzn nb nbp netdev network nim nimrod nix nqp ns2 org p p6 p6l p6m
                    patch path pc php php3 php4 php5 phtml pig pl pl6 plc plot plt pm pm6 pony pov pp pq
                    pro prolog promql properties proto ps ps1 psd1 psl psm1 pxd pxi py pyi pyw pyx qbs
                    qml r rake raku rakudoc rakumod rakutest rb rbw rbx re react reg rei rest rex rexx
                    rkt rktd rktl rq rs rss rst rvt rx s sage sas sass sc scad scala sce sci scm scope
                    scss sed service sh sh-session sieve sig siv slice sml snobol socket sol sparql spt
                    sql ss ssed st stas styl sv svelte svg svh swap swift t tac tape target tasm tcl
                    tcsh td tex tf thrift timer tmpl toc toml tpl ts tst tsx ttl tu turing tv txt v vala
                    vapi vb vcxproj vert vhd vhdl vim vue vv w wdte whiley wlua wsdl wsf xbm xhtml xml
                    xpm xsd xsl xslt yaml yang yml zed zig zsh zshrc
                    """);

    private static final Set<String> FILES =
            words(
                    """
                    .Renviron .Rhistory .Rprofile .bashrc .editorconfig .gitconfig .htaccess .pylintrc
                    BUCK BUILD BUILD.bazel GNUmakefile Gemfile PKGBUILD Rakefile SConscript SConstruct
                    WORKSPACE _exrc _gvimrc _vimrc apache.conf apache2.conf autodelegate autohandler
                    bashrc dhandler gvimrc nginx.conf pacman.conf pylintrc termcap.src terminfo.src
                    vimrc
                    """);

    private Languages() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }

    /// Whether `language` is highlighted: `go`, `C++`, `mjs`, `main.rs`, `Makefile`.
    static boolean isKnown(String language) {
        return NAMES.contains(language.toLowerCase(Locale.ROOT))
                || EXTENSIONS.contains(language.substring(language.lastIndexOf('.') + 1))
                || FILES.contains(language);
    }
}
