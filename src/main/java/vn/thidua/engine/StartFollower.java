package vn.thidua.engine;

/** Told when a person's start form has opened a case, in the same transaction. */
public interface StartFollower {

    /** @param processKey which process the person started, without its version */
    void started(String personId, String processKey);
}
