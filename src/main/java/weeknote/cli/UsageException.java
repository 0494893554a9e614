package weeknote.cli;

/// Arguments that no command can make sense of; the message is a sentence.
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
