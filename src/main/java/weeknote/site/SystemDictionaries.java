package weeknote.site;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The Hunspell dictionaries that are installed on the machine.
public final class SystemDictionaries {

    private static final System.Logger LOG = System.getLogger(SystemDictionaries.class.getName());

    private static final String AFFIXES = ".aff";

    private SystemDictionaries() {}

    /// Where a system keeps them, the author's own folder first.
    public static List<Path> folders(
            Map<String, String> environment, String systemName, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of(home.resolve("Library/Spelling"), Path.of("/Library/Spelling"));
        }
        List<Path> folders = new ArrayList<>();
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        folders.add(
                (data.isBlank() ? home.resolve(".local/share") : Path.of(data))
                        .resolve("hunspell"));
        if (!system.contains("win")) {
            folders.add(Path.of("/usr/local/share/hunspell"));
            folders.add(Path.of("/usr/share/hunspell"));
            folders.add(Path.of("/usr/share/myspell/dicts"));
        }
        return List.copyOf(folders);
    }

    /// The dictionaries in the folders, by language. Of two for one language the one in the earlier
    /// folder is taken; a folder that cannot be read is passed over.
    public static List<DictionaryFiles> in(List<Path> folders) {
        SequencedMap<String, DictionaryFiles> found = new TreeMap<>();
        for (Path folder : folders) {
            for (DictionaryFiles files : in(folder)) {
                found.putIfAbsent(files.language(), files);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<DictionaryFiles> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(AFFIXES))
                    .map(SystemDictionaries::beside)
                    .filter(each -> Files.isRegularFile(each.words()))
                    .toList();
        } catch (IOException e) {
            LOG.log(WARNING, "Went on without the dictionaries in " + folder, e);
            return List.of();
        }
    }

    private static DictionaryFiles beside(Path affixes) {
        String file = String.valueOf(affixes.getFileName());
        String name = file.substring(0, file.length() - AFFIXES.length());
        return new DictionaryFiles(
                name.replace('-', '_'), affixes, affixes.resolveSibling(name + ".dic"));
    }
}
