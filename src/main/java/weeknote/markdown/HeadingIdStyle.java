package weeknote.markdown;

/// How the id of a heading is made of its text. For `Über 1.2 & mehr_`:
public enum HeadingIdStyle {
    /// `über-12--mehr_`: signs are dropped, each space becomes a hyphen.
    GITHUB,
    /// `uber-12--mehr_`: as [#GITHUB], accents and all that is then not ASCII dropped too.
    GITHUB_ASCII,
    /// `über-1-2-mehr`: what is neither letter nor number becomes one hyphen.
    BLACKFRIDAY,
    /// `über-12--mehr_`: as [#GITHUB], but of the text that readers see; the second of its name
    /// gets `-1`, be that taken or not (kramdown-parser-gfm).
    KRAMDOWN
}
