package vn.thidua.evidence.file;

/** How large a picture may be once unpacked: a browser takes four bytes for each point. */
final class Pixels {

    private static final long MOST = 50_000_000;

    private Pixels() {}

    static void require(long width, long height) throws BadFile {
        if (width < 1 || height < 1) {
            throw ContentCheck.damaged();
        }
        if (height > MOST / width) {
            throw new BadFile(
                    "có kích thước %d × %d điểm ảnh, quá lớn để mở; hãy thu nhỏ ảnh".formatted(width, height));
        }
    }
}
