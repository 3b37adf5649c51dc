package vn.thidua.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What people may hand in.
 *
 * @param maxFileSize    of one file
 * @param maxFiles       of one nominee, and of the dossier as a whole
 * @param maxDossierSize of everything kept for a proposal, removed files and old versions included
 * @param scanner        where clamd listens, {@code tcp://host:port} or {@code unix:/path}; empty for none
 * @param scannerPatience how long a scan may take
 */
@ConfigurationProperties("thidua.evidence")
public record EvidenceSettings(
        DataSize maxFileSize, int maxFiles, DataSize maxDossierSize, String scanner, Duration scannerPatience) {}
