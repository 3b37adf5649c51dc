package vn.thidua.council;

/**
 * A member at a session, with name and position as they were when it was convened.
 *
 * @param reason why the member is absent; empty for one who is present
 */
public record Attendance(String memberId, String fullName, String position, boolean present, String reason) {}
