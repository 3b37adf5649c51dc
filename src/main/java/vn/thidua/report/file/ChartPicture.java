package vn.thidua.report.file;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.thidua.report.ReportChart;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Tone;
import vn.thidua.report.ReportTable;

/** Draws a chart as a picture for paper: lying bars with their names on the left and their numbers within and behind. */
final class ChartPicture {

    static final int WIDTH = 620;

    private static final int SCALE = 3;
    private static final int LABELS = 210;
    private static final int BARS = 350;
    private static final int ROW = 26;
    private static final int BAR = 18;
    private static final int LEGEND = 30;
    private static final int GAP = 8;
    private static final float LETTERS = 13;

    private final ReportChart chart;
    private final Font font = ReportFonts.REGULAR.drawn(LETTERS);

    ChartPicture(ReportChart chart) {
        this.chart = chart;
    }

    /** How high it is, in the measure of {@link #WIDTH}. */
    int height() {
        return LEGEND + chart.bars().size() * ROW;
    }

    /** The picture, fine enough for print. */
    byte[] png() {
        var image = new BufferedImage(WIDTH * SCALE, height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.scale(SCALE, SCALE);
        draw(on);
        on.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D on) {
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, WIDTH, height());
        on.setFont(font);
        drawLegend(on);
        for (var i = 0; i < chart.bars().size(); i++) {
            drawBar(on, chart.bars().get(i), LEGEND + i * ROW);
        }
    }

    private void drawLegend(Graphics2D on) {
        var x = 0;
        for (var series : chart.series()) {
            on.setColor(colour(series.tone()));
            on.fillRect(x, GAP, GAP + GAP / 2, GAP + GAP / 2);
            on.setColor(Color.BLACK);
            on.drawString(series.name(), x + 2 * GAP, GAP + LETTERS - 1);
            x += 4 * GAP + on.getFontMetrics().stringWidth(series.name());
        }
    }

    private void drawBar(Graphics2D on, Bar bar, int top) {
        on.setColor(Color.BLACK);
        on.drawString(fitting(on, bar.label()), 0, top + LETTERS);
        var x = LABELS;
        for (var i = 0; i < bar.values().size(); i++) {
            int value = bar.values().get(i);
            var width = Math.round((float) BARS * value / chart.longest());
            on.setColor(colour(chart.series().get(i).tone()));
            on.fillRect(x, top, width, BAR);
            x += width;
        }
        on.setColor(Color.BLACK);
        on.drawString(ReportTable.text(bar.total()), x + GAP, top + LETTERS);
    }

    private static String fitting(Graphics2D on, String label) {
        var metrics = on.getFontMetrics();
        var shown = label;
        while (metrics.stringWidth(shown) > LABELS - GAP) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        return shown;
    }

    private static Color colour(Tone tone) {
        return switch (tone) {
            case GOOD -> new Color(0x2f7d32);
            case BAD -> new Color(0x9e1520);
            case WAITING -> new Color(0xe3ac2b);
            case FIRST -> new Color(0x1c5fa8);
            case SECOND -> new Color(0xe3ac2b);
            case OTHER -> new Color(0xa8a8a8);
        };
    }
}
