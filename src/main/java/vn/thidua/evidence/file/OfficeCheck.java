package vn.thidua.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Looks at the parts of a DOCX or XLSX file: no macros, nothing embedded, nothing fetched from elsewhere. */
final class OfficeCheck {

    private static final String MAIN = ".main+xml";

    private OfficeCheck() {}

    static FileKind kindOf(Path file) throws BadFile, IOException {
        ZipCheck.check(file);
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            for (var part : opened.getParts()) {
                checkPart(part);
            }
            for (var link : links(opened)) {
                checkLink(link);
            }
            return mainKind(opened);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw ContentCheck.damaged();
        }
    }

    private static void checkPart(PackagePart part) throws BadFile {
        var type = part.getContentType();
        var name = part.getPartName().getName();
        if (type.contains("macroEnabled") || type.contains("vbaProject") || name.endsWith("vbaProject.bin")) {
            throw new BadFile("có macro; hãy lưu lại dạng DOCX hoặc XLSX không có macro");
        }
        if (name.contains("/embeddings/")
                || name.contains("/activeX/")
                || type.contains("oleObject")
                || type.contains("activeX")) {
            throw new BadFile(
                    "có tệp hoặc đối tượng nhúng bên trong; hãy dán biểu đồ, bảng dưới dạng ảnh hoặc xuất ra PDF rồi gửi lại");
        }
    }

    private static List<PackageRelationship> links(OPCPackage opened) throws OpenXML4JException {
        var links = new ArrayList<PackageRelationship>();
        opened.getRelationships().forEach(links::add);
        for (var part : opened.getParts()) {
            if (!part.isRelationshipPart()) {
                part.getRelationships().forEach(links::add);
            }
        }
        return links;
    }

    /** A link to click on is harmless; everything else is fetched when the file is opened. */
    private static void checkLink(PackageRelationship link) throws BadFile {
        if (link.getTargetMode() == TargetMode.EXTERNAL
                && !link.getRelationshipType().endsWith("/hyperlink")) {
            throw new BadFile(
                    "lấy nội dung từ tệp hoặc địa chỉ khác khi mở; hãy ngắt các liên kết hoặc xuất ra PDF rồi gửi lại");
        }
    }

    private static FileKind mainKind(OPCPackage opened) throws BadFile, OpenXML4JException {
        for (var kind : List.of(FileKind.DOCX, FileKind.XLSX)) {
            if (!opened.getPartsByContentType(kind.mediaType() + MAIN).isEmpty()) {
                return kind;
            }
        }
        throw new BadFile("không phải tài liệu DOCX hay bảng tính XLSX; hãy lưu lại một trong hai dạng đó hoặc PDF");
    }
}
