package vn.thidua.organisation;

/**
 * An administrator gave somebody a password; told inside the same transaction.
 *
 * @param personId whose it is
 * @param by       the administrator's id
 */
public record PasswordReset(String personId, String by) {}
