package vn.thidua.csv.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.csv.CsvFile;

class BadRowsAdviceTest {

    @Test
    void listsEveryBadRowAsProblemDetails() throws Exception {
        MockMvcBuilders.standaloneSetup(new Importing())
                .setControllerAdvice(new BadRowsAdvice())
                .build()
                .perform(get("/import"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("bad-rows"))
                .andExpect(jsonPath("$.detail")
                        .value("Tệp thu.csv có 2 chỗ sai nên chưa dòng nào được nhập; hãy sửa các chỗ được liệt kê rồi"
                                + " gửi lại."))
                .andExpect(jsonPath("$.badRows.length()").value(2))
                .andExpect(jsonPath("$.badRows[0].file").value("thu.csv"))
                .andExpect(jsonPath("$.badRows[0].line").value(2))
                .andExpect(jsonPath("$.badRows[0].reason").value("có 1 ô, phải có đúng 2 ô ngăn cách bằng dấu phẩy"));
    }

    @RestController
    static class Importing {

        @GetMapping("/import")
        void importFile() {
            CsvFile.read("thu.csv", "ma,ten\na\nb\n".getBytes(UTF_8), "ma", "ten")
                    .refuseIfBad();
        }
    }
}
