package weeknote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import weeknote.site.DiskReason;

/// Does the same to many posts: as many at a time as there are processors, answers in the order of
/// the posts. A failure on one stops no other.
final class Batch {

    /// What is done to one post, on any thread.
    @FunctionalInterface
    interface Task {

        /// The answer about one post.
        ///
        /// @throws IOException if the disk says no
        Answer answer(Input input) throws IOException;
    }

    private final Streams streams;
    private final Reader reader;
    private int exitCode = ExitCode.DONE;

    /// @param reader reads the posts, and knows what is wrong with their sites
    Batch(Streams streams, Reader reader) {
        this.streams = streams;
        this.reader = reader;
    }

    /// Works through the posts and says what came of each.
    ///
    /// @return the greatest of their exit codes
    int run(Inputs inputs, Task task) {
        inputs.failures().forEach(failure -> say(disk(failure)));
        for (Path folder : inputs.empty()) {
            streams.complain(folder + " holds no Markdown posts.");
        }
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Input input : inputs.posts()) {
                answers.add(workers.submit(() -> answer(task, input)));
            }
            collect(answers);
        }
        reader.problems().forEach(streams::complain);
        return exitCode;
    }

    private static Answer answer(Task task, Input input) {
        try {
            return task.answer(input);
        } catch (IOException e) {
            return disk(DiskReason.of(e));
        }
    }

    private static Answer disk(String sentence) {
        return new Answer("", List.of(sentence), ExitCode.DISK);
    }

    private void collect(List<Future<Answer>> answers) {
        var progress = new Progress(streams, answers.size());
        List<Throwable> bugs = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            try {
                Answer done = answer.get();
                progress.clear();
                say(done);
            } catch (ExecutionException e) {
                bugs.add(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nothing interrupts the command line", e);
            }
            progress.step();
        }
        progress.clear();
        if (!bugs.isEmpty()) {
            throw new IllegalStateException(bugs.size() + " posts met a bug", bugs.getFirst());
        }
    }

    private void say(Answer answer) {
        streams.out().print(answer.output());
        answer.complaints().forEach(streams::complain);
        exitCode = Math.max(exitCode, answer.exitCode());
    }
}
