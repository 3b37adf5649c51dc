package vn.thidua.award;

import java.time.LocalDate;

/**
 * What somebody said about a nominee on a public list.
 *
 * @param sender who said it
 * @param held   whether the nominee is held for it
 * @param reply  what the sender was answered, or empty
 */
public record RecordedComment(
        long id, String nomineeId, String sender, LocalDate receivedOn, String text, boolean held, String reply) {}
