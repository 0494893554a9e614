package weeknote.ui;

/// Opens addresses outside of the program: a page, a mail to somebody, a file.
@FunctionalInterface
public interface Browser {

    /// Returns at once, before anything is open.
    ///
    /// @param failed runs, on any thread, if nothing opens the address
    void open(String address, Runnable failed);
}
