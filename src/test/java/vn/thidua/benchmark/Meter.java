package vn.thidua.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the steps of one round took: time (also that of the CPU, which other programs do not lengthen), statements, and memory asked for by the thread that did them. */
final class Meter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MEGABYTE = 1024 * 1024;

    private final CountingDataSource dataSource;
    private final Map<String, Map<String, Object>> steps = new LinkedHashMap<>();

    Meter(CountingDataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> T measure(String step, Supplier<T> work) {
        long statements = dataSource.statements();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = work.get();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", (System.nanoTime() - start) / 1e9);
        figures.put("cpuSeconds", (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9);
        figures.put("statements", dataSource.statements() - statements);
        figures.put(
                "allocatedMegabytes", Math.round((THREADS.getCurrentThreadAllocatedBytes() - allocated) / MEGABYTE));
        steps.put(step, figures);
        System.out.println("Round, " + step + ": " + figures);
        return result;
    }

    Map<String, Map<String, Object>> steps() {
        return steps;
    }

    /** Megabytes in use once everything unreachable is collected. */
    static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Math.round(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
    }

    /** Rows of the engine's own tables for variables and of its whole history. */
    static Map<String, Long> engineRows(JdbcClient db) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : new String[] {"act_ru_variable", "act_hi_varinst", "act_hi_actinst", "act_hi_detail"}) {
            rows.put(
                    table,
                    db.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }
}
