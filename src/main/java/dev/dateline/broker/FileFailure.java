package dev.dateline.broker;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures to read or write files, in words: Java's own message is often the name of the file alone. */
public final class FileFailure {

    private FileFailure() {}

    /** What failed, and why; never empty. */
    public static String describe(IOException failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "no right to it";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "is there already";
        }
        String reason = failure.getReason();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
