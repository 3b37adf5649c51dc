package vn.thidua.engine;

import java.util.function.Supplier;

/**
 * Whether the current thread serves a person at one of the engine's own HTTP doors. There, only what a person may do to
 * the engine is let through; the application's own code works as the system.
 */
public final class EngineDoor {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    private EngineDoor() {}

    /** Whether a command that comes now comes from a person. */
    public static boolean isOpen() {
        return OPEN.get();
    }

    /** Runs the work with the commands of this thread coming from a person. */
    public static <T, E extends Exception> T serve(Work<T, E> work) throws E {
        return with(true, work);
    }

    /** Runs the application's own work, which answers for itself, in the middle of serving a person. */
    public static <T> T asSystem(Supplier<T> work) {
        return with(false, work::get);
    }

    private static <T, E extends Exception> T with(boolean open, Work<T, E> work) throws E {
        var before = OPEN.get();
        OPEN.set(open);
        try {
            return work.run();
        } finally {
            OPEN.set(before);
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }
}
