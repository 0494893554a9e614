package weeknote.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import weeknote.site.PostFile;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.site.recovery.Journals;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// A program of its own that types into a post, by seed, and saves now and then, until it is
/// killed. It says what it has done: `typed 17`, `saved 17`.
final class Typist {

    private final Random random;
    private String text;
    private int steps;

    Typist(long seed, String text) {
        random = new Random(seed);
        this.text = text;
    }

    /// The next thing that is typed; always the same for a seed and a text.
    TextChange next() {
        int start = random.nextInt(text.length() + 1);
        int end =
                random.nextInt(4) == 0
                        ? Math.min(text.length(), start + random.nextInt(20))
                        : start;
        String typed = random.nextInt(3) == 0 ? "" : " word" + steps + "\nä\u2028€";
        TextChange change = TextChange.of(TextEdit.replace(new TextRange(start, end), typed));
        text = change.apply(text);
        steps++;
        return change;
    }

    /// How often a text of this seed has been changed.
    int steps() {
        return steps;
    }

    String text() {
        return text;
    }

    /// Starts one that types into a post.
    static Process start(Path post, Path journals, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        post.toString(),
                        journals.toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Types until it is killed.
    ///
    /// @param args the post, the folder of journals, the seed
    public static void main(String[] args) throws Exception {
        var ui = new LinkedBlockingQueue<Runnable>();
        PostFile file = PostFile.read(Path.of(args[0]));
        ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
        var session = EditingSession.of(file, Site.NONE, background, ui::add);
        session.keepIn(
                new Journaling(
                        new Journals(Path.of(args[1])),
                        Executors.newSingleThreadScheduledExecutor(),
                        InstantSource.system(),
                        failure -> say("failed " + failure)));
        var typist = new Typist(Long.parseLong(args[2]), session.text());
        var pace = new Random();
        while (true) {
            session.apply(typist.next());
            say("typed " + typist.steps());
            if (pace.nextInt(25) == 0) {
                int step = typist.steps();
                session.save(new Saying(step));
            }
            Runnable task = ui.poll(pace.nextInt(20), TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }

    private static void say(String what) {
        // One write, so that a line is there or not.
        System.out.print(what + "\n");
        System.out.flush();
    }

    private record Saying(int step) implements SaveListener {
        @Override
        public void saved(SaveOutcome outcome) {
            say("saved " + step);
        }

        @Override
        public void failed(IOException reason) {
            say("failed " + reason);
        }
    }
}
