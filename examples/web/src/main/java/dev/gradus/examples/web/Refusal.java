package dev.gradus.examples.web;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.NothingLeftException;
import dev.gradus.scoring.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;

/** Why a request gets no answer: an HTTP status, and a code, a place and a message as in documents. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String at;

    Refusal(int status, String code, String at, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.at = at;
    }

    static Refusal invalid(String at, String message) {
        return new Refusal(400, "invalid", at, message);
    }

    static Refusal missing(String at, String message) {
        return new Refusal(400, "missing", at, message);
    }

    static Refusal tooLarge(String at, String message) {
        return new Refusal(422, "too-large", at, message);
    }

    static Refusal busy() {
        return new Refusal(503, "busy", "", "Too many requests are being worked on.\nMaybe ask again in a moment.");
    }

    static Refusal tookTooLong(Duration patience) {
        return new Refusal(
                503,
                "took-too-long",
                "",
                "There was no answer within %s seconds.\nMaybe ask for fewer alternatives, criteria or samples."
                        .formatted(patience.toSeconds()));
    }

    /** What an exception of the library means to somebody far away; empty for a mistake of ours. */
    static Optional<Refusal> of(Throwable e) {
        if (e instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        String message = String.valueOf(e.getMessage());
        if (e instanceof NothingLeftException) {
            return Optional.of(new Refusal(422, "nothing-left", "requirements", message));
        }
        if (e instanceof ProblemException problem) {
            int status = switch (problem.code()) {
                case INVALID, UNKNOWN, MISSING -> 400;
                case UNDEFINED, TOO_LARGE -> 422;
            };
            return Optional.of(new Refusal(status, problem.code().id(), problem.at(), message));
        }
        if (e instanceof OutOfMemoryError || e instanceof StackOverflowError) {
            return Optional.of(new Refusal(503, "too-large", "", "There is not enough memory for this."));
        }
        return Optional.empty();
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** As the error of a result document. */
    ImmutableMap<String, Object> document() {
        return ImmutableMap.of("code", code, "message", message(), "at", at);
    }

    /** As RFC 9457 has it. */
    ImmutableMap<String, Object> problem(String title) {
        return ImmutableMap.of(
                "type", "about:blank", "title", title, "status", status, "detail", message(), "code", code, "at", at);
    }

    private String message() {
        return String.valueOf(getMessage());
    }
}
