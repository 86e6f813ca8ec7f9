package dev.dateline.stream;

/** A record that is not taken, and why. */
public final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    RejectedException(RejectionReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    RejectedException(RejectionReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Which kind of defect it is. */
    public RejectionReason reason() {
        return reason;
    }

    /** Class of what went wrong first. */
    String exceptionClass() {
        Throwable first = getCause() == null ? this : getCause();
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getClass().getName();
    }
}
