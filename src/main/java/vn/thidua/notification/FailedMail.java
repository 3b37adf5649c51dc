package vn.thidua.notification;

import java.time.Instant;

/**
 * A mail that was given up.
 *
 * @param person  whom it should have reached, by name
 * @param failure what the mail server said at the last try
 */
public record FailedMail(long id, String person, String address, String subject, Instant failedAt, String failure) {}
