package org.dongjiang.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.MalformedException;
import org.dongjiang.verifier.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}. */
@Command(
        name = "check",
        description = "Checks a downloaded ledger without network access · 离线核验文件夹中的账簿",
        exitCodeListHeading = "Exit codes · 退出码:%n",
        exitCodeList = {
            "0:the ledger is intact · 账簿完整",
            "1:the ledger is not intact · 账簿不完整",
            "2:it could not be checked · 无法核验"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int NOT_INTACT = 1;
    private static final int MOST_SHOWN = 20;

    @Parameters(paramLabel = "FOLDER", description = "Folder filled by pull · 由 pull 取得的文件夹")
    private Path folder;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description =
                    "Public key of the log, obtained through another channel: in person or on paper · 另行取得（当面或书面）的日志公钥")
    private Path key;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "A checkpoint downloaded earlier, or by somebody else · 较早的或他人取得的检查点")
    private List<Path> earlier = List.of();

    @Option(names = "--proof", paramLabel = "FILE", description = "A proof that was issued at posting · 记账时的入账证明")
    private List<Path> proofs = List.of();

    @Option(
            names = "--balances",
            paramLabel = "FILE",
            description = "File for the balances computed from the vouchers, as CSV · 写出由凭证算出的各科目余额（CSV）")
    private Path balances;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new VerifierException("no such folder · 没有此文件夹: " + folder);
        }
        var report = new Check(folder, readKey(), earlier, proofs, Optional.ofNullable(balances)).run();
        print(report);
        return report.intact() ? 0 : NOT_INTACT;
    }

    private LogKey readKey() throws IOException {
        try {
            return LogKey.parse(new String(Files.readAllBytes(key), StandardCharsets.UTF_8));
        } catch (MalformedException malformed) {
            throw new VerifierException("not the public key of a log · 不是日志公钥: " + key);
        }
    }

    private static void print(Report report) {
        var checked = report.checked();
        checked.checkpoint().ifPresent(checkpoint -> {
            line("log · 日志", checkpoint.origin());
            line("checkpoint · 检查点", checkpoint.size() + " leaves, root " + checkpoint.root());
        });
        line("vouchers · 凭证", checked.vouchers() + ", lines · 分录 " + checked.lines());
        line("facts · 基础数据", checked.facts() + ", records · 记录 " + checked.records() + " compared");
        line(
                "lists · 列表",
                checked.copies() + " vouchers, " + checked.listedLines() + " lines compared"
                        + and(checked.later(), "posted since the checkpoint, not checked"));
        line("balances · 余额", checked.balances() + " compared");
        line("earlier · 较早检查点", checked.earlier() + "");
        line("proofs · 入账证明", checked.proofs() + "");
        line(
                "attachments · 附件",
                checked.attachments() + " compared" + and(checked.attachmentsLeftOut(), "not pulled, not checked"));
        report.findings().stream().limit(MOST_SHOWN).forEach(finding -> System.out.println("  ! " + finding));
        if (report.findingCount() > MOST_SHOWN) {
            System.out.printf("  ! … %d findings in all · 共 %d 项%n", report.findingCount(), report.findingCount());
        }
        report.firstBad().ifPresent(bad -> line("first bad index · 首个异常序号", bad.toString()));
        System.out.println(report.intact() ? "INTACT · 完整" : "NOT INTACT · 不完整");
    }

    private static String and(long count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }

    private static void line(String name, String value) {
        System.out.printf("  %-28s %s%n", name, value);
    }
}
