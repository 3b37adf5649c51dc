package vn.thidua.report.file;

import vn.thidua.report.Report;

/** The kinds of file a report is given out as. */
public enum ReportFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** What such a file is called over HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The report as such a file. */
    public byte[] write(Report report) {
        return switch (this) {
            case DOCX -> new DocxReport(report).bytes();
            case PDF -> PdfReport.bytes(report);
            case XLSX -> XlsxReport.bytes(report);
        };
    }
}
