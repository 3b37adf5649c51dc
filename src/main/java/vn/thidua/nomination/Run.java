package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;

/** A passage of a text, by the numbers of its first and last word. */
record Run(int first, int last) {

    int words() {
        return last - first + 1;
    }

    /** Passages from the words where shingles begin, in order; shingles that follow on each other make one passage. */
    static List<Run> joined(int[] beginnings) {
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        for (int next = 1; next <= beginnings.length; next++) {
            if (next == beginnings.length || beginnings[next] != beginnings[next - 1] + 1) {
                runs.add(new Run(beginnings[begin], beginnings[next - 1] + Shingles.WIDTH - 1));
                begin = next;
            }
        }
        return runs;
    }
}
