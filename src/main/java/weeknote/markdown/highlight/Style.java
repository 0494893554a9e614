package weeknote.markdown.highlight;

import java.util.HashMap;
import java.util.Map;

/// The colours of one of Chroma's styles, as far as they do not belong to tokens.
///
/// @param base of the whole block
/// @param stressed of a line to stress
/// @param number of a line's number
record Style(String base, String stressed, String number) {

    // Asked of Hugo 0.111.3: a fence with `{style="…" linenos=inline hl_lines=[1]}` for each name
    // that
    // `strings hugo | grep '<style name='` finds. To renew it, ask a newer Hugo.
    private static final String STYLES =
            """
            abap background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            algol background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            algol_nu background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            arduino background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            autumn background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            average color:#757575;background-color:#000 background-color:#191919 color:#7f7f7f
            base16-snazzy color:#e2e4e5;background-color:#282a36 background-color:#3d3f4a color:#7f7f7f
            borland background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            bw background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            catppuccin-frappe color:#ef9f76;background-color:#303446 background-color:#444858 color:#774f3b
            catppuccin-latte color:#fe640b;background-color:#eff1f5 background-color:#d7d8dc color:#feb185
            catppuccin-macchiato color:#f5a97f;background-color:#24273a background-color:#393c4d color:#7a543f
            catppuccin-mocha color:#fab387;background-color:#1e1e2e background-color:#343442 color:#7d5943
            colorful background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            doom-one color:#b0c4de;background-color:#282c34 background-color:#3d4148 color:#58626f
            doom-one2 color:#b0c4de;background-color:#282c34 background-color:#3d4148 color:#58626f
            dracula color:#f8f8f2;background-color:#282a36 background-color:#3d3f4a color:#7f7f7f
            emacs background-color:#f8f8f8 background-color:#dfdfdf color:#7f7f7f
            friendly background-color:#f0f0f0 background-color:#d8d8d8 color:#7f7f7f
            fruity color:#fff;background-color:#111 background-color:#282828 color:#7f7f7f
            github background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            github-dark color:#c9d1d9;background-color:#0d1117 color:#6e7681 color:#6e7681
            gruvbox color:#ebdbb2;background-color:#282828 background-color:#3d3d3d color:#756d59
            gruvbox-light color:#3c3836;background-color:#fbf1c7 background-color:#e1d8b3 color:#9d9b9a
            hr_high_contrast color:#000 background-color:#e5e5e5 color:#7f7f7f
            hrdark color:#1d2432 background-color:#e5e5e5 color:#8e9198
            igor background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            lovelace background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            manni background-color:#f0f3f3 background-color:#d8dada color:#7f7f7f
            modus-operandi color:#000;background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            modus-vivendi color:#fff;background-color:#000 background-color:#191919 color:#7f7f7f
            monokai color:#f8f8f2;background-color:#272822 background-color:#3c3d38 color:#7f7f7f
            monokailight color:#272822;background-color:#fafafa background-color:#e1e1e1 color:#7f7f7f
            murphy background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            native color:#d0d0d0;background-color:#202020 background-color:#363636 color:#686868
            nord color:#d8dee9;background-color:#2e3440 background-color:#424853 color:#6c6f74
            onedark color:#abb2bf;background-color:#282c34 background-color:#3d4148 color:#55595f
            onesenterprise color:#000 background-color:#e5e5e5 color:#7f7f7f
            paraiso-dark color:#e7e9db;background-color:#2f1e2e background-color:#433442 color:#7f7f7f
            paraiso-light color:#2f1e2e;background-color:#e7e9db background-color:#cfd1c5 color:#7f7f7f
            pastie background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            perldoc background-color:#eed background-color:#d6d6c6 color:#7f7f7f
            pygments - background-color:#e5e5e5 color:#7f7f7f
            rainbow_dash color:#4d4d4d;background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            rose-pine color:#e0def4;background-color:#191724 background-color:#302e39 color:#7f7f7f
            rose-pine-dawn color:#575279;background-color:#faf4ed background-color:#e1dbd5 color:#7f7f7f
            rose-pine-moon color:#e0def4;background-color:#232136 background-color:#39374a color:#7f7f7f
            rrt color:#f8f8f2;background-color:#000 background-color:#191919 color:#7c7c79
            solarized-dark color:#93a1a1;background-color:#002b36 background-color:#19404a color:#495050
            solarized-dark256 color:#8a8a8a;background-color:#1c1c1c background-color:#323232 color:#454545
            solarized-light color:#586e75;background-color:#eee8d5 background-color:#d6d0bf color:#7f7f7f
            swapoff color:#e5e5e5;background-color:#000 background-color:#191919 color:#727272
            tango background-color:#f8f8f8 background-color:#dfdfdf color:#7f7f7f
            trac background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            vim color:#ccc;background-color:#000 background-color:#191919 color:#666
            vs background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            witchhazel color:#f8f8f2;background-color:#433e56 background-color:#555166 color:#7f7f7f
            xcode background-color:#fff background-color:#e5e5e5 color:#7f7f7f
            xcode-dark color:#fff;background-color:#1f1f24 background-color:#353539 color:#7f7f7f
            """;

    private static final Map<String, Style> BY_NAME = read();

    private static Map<String, Style> read() {
        Map<String, Style> styles = new HashMap<>();
        for (String line : STYLES.split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 4) {
                String base = parts[1].equals("-") ? "" : parts[1];
                styles.put(parts[0], new Style(base, parts[2], parts[3]));
            }
        }
        return Map.copyOf(styles);
    }

    /// Chroma takes `swapoff` for a style that it does not know.
    static Style named(String name) {
        Style swapoff =
                new Style(
                        "color:#e5e5e5;background-color:#000",
                        "background-color:#191919",
                        "color:#727272");
        return BY_NAME.getOrDefault(name, swapoff);
    }
}
