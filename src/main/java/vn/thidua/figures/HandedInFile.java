package vn.thidua.figures;

import java.time.Instant;

/** A spreadsheet that an agency handed in: its name, its bytes, their digest, and when by whom. */
public record HandedInFile(String name, byte[] content, String sha256, String uploadedBy, Instant uploadedAt) {}
