package vn.thidua.evidence.web;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.evidence.file.FileKind;

/**
 * A version in a list.
 *
 * @param shown whether a browser shows it by itself
 * @param size  in bytes
 */
record VersionView(UUID id, int number, FileKind kind, boolean shown, long size, String by, Instant at) {}
