package vn.thidua.figures.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** A spreadsheet to be saved under a name. */
final class SpreadsheetAnswer {

    private SpreadsheetAnswer() {}

    static ResponseEntity<byte[]> of(String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SpreadsheetFile.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    /** The name a person's file is called by in what is told of it. */
    static String nameOf(String sent) {
        var visible = sent.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return visible.isEmpty() ? "so-lieu.xlsx" : visible.substring(0, Math.min(visible.length(), 200));
    }
}
