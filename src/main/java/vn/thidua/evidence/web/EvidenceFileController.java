package vn.thidua.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.evidence.EvidenceList;
import vn.thidua.evidence.file.FileKind;

/** Gives the files themselves out, to show in the page or to save. */
@RestController
@RequestMapping("/api/evidence")
@Tag(name = "Minh chứng")
class EvidenceFileController {

    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'self'";

    /** The browser's own reader of PDF files does not start in a sandbox. */
    private static final String READER = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final EvidenceList evidence;

    EvidenceFileController(EvidenceList evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phiên bản của minh chứng", description = "save=true để tải về thay vì xem.")
    void file(
            Principal principal,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean save,
            HttpServletResponse response)
            throws IOException {
        var content = evidence.content(id, principal.getName());
        var kind = content.version().kind();
        response.setContentType(kind.mediaType());
        response.setContentLengthLong(content.version().size());
        response.setHeader("Content-Disposition", disposition(content.name(), kind.shown() && !save));
        response.setHeader("Content-Security-Policy", kind == FileKind.PDF ? READER : NOTHING);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "private, no-store");
        evidence.copy(content, response.getOutputStream());
    }

    private static String disposition(String name, boolean shown) {
        return ContentDisposition.builder(shown ? "inline" : "attachment")
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
