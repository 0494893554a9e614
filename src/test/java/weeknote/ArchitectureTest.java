package weeknote;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house as the README draws it: the README's table of packages is the table of this test.
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("weeknote");

    /// `| `site` | what it is for | post, text | java.nio.file |`
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|[^|]*\\|$");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static Map<String, List<String>> table() throws IOException {
        return ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> names(row.group(2))));
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map((MatchResult name) -> name.group(1)).toList();
    }

    @Test
    void everyPackageIsInTheTable() throws IOException {
        var packages =
                CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("weeknote."))
                        .map(name -> name.replaceFirst("^weeknote\\.(\\w+).*", "$1"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(table().keySet()), packages);
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatTheTableAllows() throws IOException {
        return table().entrySet().stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.getKey(), () -> checkUse(row.getKey(), row.getValue())));
    }

    private static void checkUse(String name, List<String> allowed) {
        String[] allowedPackages =
                Stream.concat(Stream.of(name), allowed.stream())
                        .map(each -> "weeknote." + each + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("weeknote." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("weeknote..")
                                .and(not(resideInAnyPackage(allowedPackages))))
                .because("each package stands on the ones below it")
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownToItsOwnersAlone() {
        return Stream.of(
                known("com.vladsch.flexmark..", "markdown"),
                known("org.jsoup..", "markdown", "export"),
                known("org.yaml.snakeyaml..", "frontmatter"),
                known("com.fasterxml.jackson..", "frontmatter", "cli"),
                known("org.apache.lucene..", "assist"),
                known("picocli..", "cli"),
                known("java.net.http..", "check.external"),
                known("javafx..", "ui"),
                known("org.fxmisc..", "ui"),
                known("atlantafx..", "ui"),
                known("org.kordamp..", "ui"));
    }

    private static DynamicTest known(String library, String... owners) {
        return DynamicTest.dynamicTest(
                library + " to " + Arrays.toString(owners),
                () ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(packages(owners))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library)
                                .because("another library must be a change of one package")
                                .check(CLASSES));
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "weeknote." + name + "..").toArray(String[]::new);
    }

    @Test
    void theDiskIsKnownToSiteAndExportAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("site", "export"))
                .should()
                .dependOnClassesThat(classNamed("java.nio.file.Files"))
                .because("so that what is written, and how, stands in one place")
                .check(CLASSES);
    }

    @Test
    void standardOutputIsKnownToTheCommandLineAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("weeknote.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a window has no standard output")
                .check(CLASSES);
    }

    @Test
    void thePartsOfTheWindowDoNotKnowEachOther() {
        slices().matching("weeknote.ui.(*)..").should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("weeknote.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatIsBelowTheSessionIsImmutable() {
        fields().that()
                .areDeclaredInClassesThat(areValues())
                .should()
                .beFinal()
                .because("values may be read by any thread")
                .check(CLASSES);
    }

    @Test
    void nothingIsStaticAndMutable() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage("weeknote.."))
                .should()
                .beFinal()
                .check(CLASSES);
    }

    /// The public types from `text` to `export`. A parser at work inside a sub-package may change,
    /// its value not.
    private static DescribedPredicate<JavaClass> areValues() {
        String[] packages =
                Stream.of(
                                "text",
                                "markdown",
                                "frontmatter",
                                "post",
                                "site",
                                "check",
                                "assist",
                                "export")
                        .map(name -> "weeknote." + name)
                        .toArray(String[]::new);
        return resideInAnyPackage(packages).and(modifier(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> classNamed(String name) {
        return DescribedPredicate.describe("are " + name, type -> type.getName().equals(name));
    }
}
