package vn.thidua.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.CouncilSessions.LineResult;

/**
 * A session as its case's dossier shows it: who was there and, once there are minutes, what was decided.
 *
 * @param minutes none while they are not confirmed
 * @param results a row per line; empty while there are no minutes
 */
public record HeldSession(Session session, @Nullable Minutes minutes, List<LineResult> results) {}
