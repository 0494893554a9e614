package weeknote.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatter;
import weeknote.frontmatter.FrontMatterProblem;
import weeknote.text.LineIndex;

/// `weeknote fields PATH...`: the front matter as the site's engine reads it.
@CommandLine.Command(
        name = "fields",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the front matter of posts as read, one JSON object a line.")
final class FieldsCommand implements Command {

    private final Streams streams;
    private final Reader reader;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Posts, folders, or - .")
    private List<Path> paths = new ArrayList<>();

    FieldsCommand(Streams streams) {
        this.streams = streams;
        this.reader = new Reader(streams);
    }

    @Override
    public int run() {
        return new Batch(streams, reader).run(Inputs.at(paths), this::fields);
    }

    private Answer fields(Input input) throws IOException {
        String text = reader.text(input);
        FrontMatter frontMatter = FrontMatter.of(text, reader.engine(input));
        return Answer.of(
                Json.line(json -> {
                    json.writeStringField("path", input.path().toString());
                    json.writeStringField(
                            "format", frontMatter.format().name().toLowerCase(Locale.ROOT));
                    problem(json, frontMatter, text);
                    json.writeArrayFieldStart("fields");
                    for (Field field : frontMatter.fields()) {
                        field(json, field);
                    }
                    json.writeEndArray();
                }));
    }

    /// What keeps the engine from reading the front matter, if anything does.
    private static void problem(JsonGenerator json, FrontMatter frontMatter, String text)
            throws IOException {
        Optional<FrontMatterProblem> breaking =
                frontMatter.problems().stream()
                        .filter(problem -> problem.kind().isBreaking())
                        .findFirst();
        if (breaking.isEmpty()) {
            json.writeNullField("problem");
            return;
        }
        FrontMatterProblem problem = breaking.get();
        json.writeObjectFieldStart("problem");
        json.writeNumberField("line", LineIndex.of(text).lineOf(problem.range().start()) + 1);
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Field field) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", field.key());
        json.writeStringField("type", FieldJson.type(field.value()));
        json.writeFieldName("value");
        FieldJson.write(json, field.value());
        json.writeNumberField("line", field.line());
        json.writeEndObject();
    }
}
