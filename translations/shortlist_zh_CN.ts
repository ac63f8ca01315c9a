<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AgendaWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and when it is: Interview tomorrow</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n days</source>
        <translation>
            <numerusform>%n 天未获答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>%n 天没有消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and its day: applied since 12 Jan</extracomment>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Closed before it was sent</source>
        <translation>未及投递便已截止</translation>
    </message>
    <message>
        <source>Closes soon</source>
        <translation>即将截止</translation>
    </message>
    <message>
        <source>Today and in the next days</source>
        <translation>今天和未来几天</translation>
    </message>
    <message>
        <source>Waiting for too long</source>
        <translation>等待过久</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>refused until %1</source>
        <translation>%1前不可申请</translation>
    </message>
    <message>
        <source>no slot left</source>
        <translation>没有剩余名额</translation>
    </message>
    <message>
        <source>limit unclear</source>
        <translation>限额不明</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可以申请</translation>
    </message>
    <message>
        <source>more than advised</source>
        <translation>超出建议</translation>
    </message>
    <message>
        <source>takes slot %1, the last</source>
        <translation>占用名额 %1（最后一个）</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Slot %1: %2, %3</source>
        <translation>名额 %1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1，%n 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a column of the board, %2 what moving the chosen posting there would do</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Apply by this day</source>
        <translation>申请截止日</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1：现为 %2</translation>
    </message>
    <message>
        <source>%1: %2, no longer stated</source>
        <translation>%1：%2，现已不再说明</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a fact&apos;s name, its old and its new value</comment>
        <translation>%1：原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>首次读取</translation>
    </message>
    <message>
        <source>The employer changed: %1</source>
        <translation>雇主作了更改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>新增 %Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>删去 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>only how it is set differs</source>
        <translation>仅排版不同</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>版本 %1，当前有效</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>读取于%1</translation>
    </message>
    <message>
        <source>read on %1 from %2</source>
        <translation>%1读取自 %2</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>In that stage since</source>
        <translation>进入该阶段的日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Something else: keep in the notes</source>
        <translation>其他内容：保留在备注中</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>无用：不导入</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>薪资下限</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>薪资上限</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Pay per (hour, year)</source>
        <translation>计薪周期（小时、年）</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪资</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位名称</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Remote: yes or no</source>
        <translation>远程：是或否</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用类型</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>职位编号</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>职位网址</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>职位描述</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %Ln months</source>
        <translation>
            <numerusform>毕业不超过 %Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>一次申请</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln 次申请</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1，须依次进行</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用类型</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>招聘项目</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止</translation>
    </message>
    <message>
        <source>Limit it states</source>
        <translation>职位中写明的限额</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>holds slot %1 of %2</source>
        <translation>占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>refused until %1</source>
        <translation>%1前不可申请</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>没有剩余名额：不可申请</translation>
    </message>
    <message>
        <source>planned for slot %1 of %2</source>
        <translation>计划占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>would take slot %1 of %2, the last one</source>
        <translation>将占用名额 %1（共 %2 个，最后一个）</translation>
    </message>
    <message>
        <source>would take slot %1 of %2</source>
        <translation>将占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>未发现限额</translation>
    </message>
    <message>
        <source>limit found, not confirmed</source>
        <translation>发现限额，尚未确认</translation>
    </message>
    <message>
        <source>estimated by the site</source>
        <translation>由网站估算</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How a yearly figure was reckoned: &quot;$40–45 an hour × 2,080&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>年薪</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪资</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>您的星级</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>远程办公</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>空余名额</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Where a fact comes from, and the words that say so</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>a limit entered by you</source>
        <translation>由您填写的限额</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message>
        <source>Comparison of postings</source>
        <translation>职位对比</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Slot</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>not in this posting</source>
        <translation>此职位中没有</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>Version %1, read on %2</source>
        <translation>版本 %1，读取于%2</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>✓ you have it</source>
        <translation>✓ 您具备</translation>
    </message>
    <message>
        <source>○ not among yours</source>
        <translation>○ 您不具备</translation>
    </message>
    <message>
        <source>you have %1 of %2</source>
        <extracomment>Of the skills that a posting asks for, how many the user has</extracomment>
        <translation>您具备 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skills</source>
        <translation>
            <numerusform>%Ln 项技能</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>An aspect of a score and what it is reckoned from: &quot;Skills, 5 of 8&quot;</extracomment>
        <translation>%1，%2/%3</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <extracomment>A part of a score: the aspect, its points of 100, its weight</extracomment>
        <translation>%1：%2 × %3</translation>
    </message>
    <message>
        <source>Not known, not counted: %1</source>
        <translation>未知，不计入：%1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 分（满分 100）</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>您的得分</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相近</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln 个职位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Online assessment</source>
        <translation>在线测评</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>录用通知</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What, and how: Interview by video
----------
What and when: Interview tomorrow</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and times of that day: 24 Nov, 15:30–16:15
----------
What, when, and the time: Interview tomorrow, 15:30</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>The time by the user&apos;s clock, the time by the clock of a city</extracomment>
        <translation>%1（%3时间 %2）</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>bonus %1</source>
        <translation>奖金 %1</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>CV</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>求职信</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>作品集</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>该内容</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is in no format Shortlist can read. Copy the posting’s text and paste it instead.</source>
        <translation>%1 的格式 Shortlist 无法读取。请复制职位文本后粘贴进来。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one, or copy the posting’s text and paste it.</source>
        <translation>%1 受密码保护。请另存为无密码的文件，或复制职位文本后粘贴。</translation>
    </message>
    <message>
        <source>%1 holds pictures of text only, as scans do. Copy or type the posting’s text and paste it.</source>
        <translation>%1 只含文字的图片（例如扫描件）。请复制或键入职位文本后粘贴。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it as CSV (UTF-8) in the program that made it, and import that.</source>
        <translation>%1 是电子表格。请在原程序中另存为 CSV（UTF-8），然后导入该文件。</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Nothing was changed.</source>
        <translation>%1 已损坏，无法读取。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is too large for a posting. Nothing was changed.</source>
        <translation>%1 太大，不像是一个职位。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 lacks something that is needed. Fill in the marked field and try again.</source>
        <translation>%1 缺少必要内容。请填写标出的字段后重试。</translation>
    </message>
    <message>
        <source>%1 could not be found. It may have been moved or removed meanwhile.</source>
        <translation>找不到 %1。它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed.</source>
        <translation>%1 已经存在。未作任何更改。</translation>
    </message>
    <message>
        <source>The change could not be saved, and nothing was changed. Check that the disk has room, then try again.</source>
        <translation>更改无法保存，未作任何改动。请检查磁盘空间后重试。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Shortlist. It was left untouched; update Shortlist to open it.</source>
        <translation>此数据库由更新版本的 Shortlist 创建，未作任何改动。请升级 Shortlist 后再打开。</translation>
    </message>
    <message>
        <source>%1 is not a database of Shortlist. It was left untouched.</source>
        <translation>%1 不是 Shortlist 的数据库，未作任何改动。</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it and try again.</source>
        <translation>另一个程序正在使用此数据库。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this. Nothing was recorded.</source>
        <translation>雇主的申请限额不允许这样做。未记录任何内容。</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this: its places are held by %1. Nothing was recorded.</source>
        <extracomment>%1 are titles of postings</extracomment>
        <translation>雇主的申请限额不允许这样做：名额已被 %1 占用。未记录任何内容。</translation>
    </message>
    <message>
        <source>That is not possible as entered. Nothing was changed.</source>
        <translation>按所填内容无法执行。未作任何更改。</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>已停止。此前完成的部分已保留。</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the page in your browser and import the file instead.</source>
        <translation>无法获取 %1。请在浏览器中保存该页面，然后导入保存的文件。</translation>
    </message>
    <message>
        <source>%1 was not fetched: Shortlist only fetches pages of public web sites.</source>
        <translation>未获取 %1：Shortlist 只获取公开网站的页面。</translation>
    </message>
    <message>
        <source>%1 could not be read: the reader stopped. The file is kept, and the others went on. A very large one can be read in several parts.</source>
        <translation>无法读取 %1：读取程序已中止。文件仍然保留，其余文件已继续处理。很大的文件可以分成几部分读取。</translation>
    </message>
    <message>
        <source>The database is read only, and nothing was changed. To go on with it, copy its whole folder to a place of your own and open it there.</source>
        <translation>数据库是只读的，未作任何更改。要继续使用，请把它所在的整个文件夹复制到您自己的位置，再从那里打开。</translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Shortlist that reads such files is missing. Please install Shortlist again.</source>
        <translation>无法读取 %1：缺少 Shortlist 中读取此类文件的组件。请重新安装 Shortlist。</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it, and that its disk is there; then try again.</source>
        <translation>无法读取%1。请检查您是否有权打开它、其磁盘是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there, that you may write into it, and that there is room; then try again. What was there before is kept.</source>
        <translation>无法写入%1。请检查文件夹是否存在、您是否有权写入以及是否有空间，然后重试。之前的内容已保留。</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>薪资</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止日期</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>职位编号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>读取日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The posting as it was</source>
        <translation>当时的职位内容</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>投递日期</translation>
    </message>
    <message>
        <source>By the employer’s limits it</source>
        <translation>按雇主的限额，此申请</translation>
    </message>
    <message>
        <source>As the employer puts it</source>
        <translation>雇主原话</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>超出限额仍予记录：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>投递于%1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未投递</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>SHA-256 of what it was read from</source>
        <translation>来源的 SHA-256</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>职位描述</translation>
    </message>
    <message>
        <source>the same as plain text</source>
        <translation>同一内容的纯文本</translation>
    </message>
    <message>
        <source>the facts as they were understood</source>
        <translation>所识别出的信息</translation>
    </message>
    <message>
        <source>history, dates and limits, for programs</source>
        <translation>历史记录、日程和限额，供程序读取</translation>
    </message>
    <message>
        <source>what the posting was read from, untouched: do not open it in a browser</source>
        <translation>职位的原始来源，未作改动：请勿用浏览器打开</translation>
    </message>
    <message>
        <source>what every file is, with its hash</source>
        <translation>各文件的说明及其校验和</translation>
    </message>
    <message>
        <source>the hashes; “sha256sum -c SHA256SUMS” checks them</source>
        <translation>校验和；可用“sha256sum -c SHA256SUMS”核对</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>此文件夹内容</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>职位描述</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用类型</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>入职</translation>
    </message>
    <message numerus="yes">
        <source>graduated within %Ln month(s)</source>
        <translation>
            <numerusform>毕业不超过 %Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>You say otherwise than the source</source>
        <translation>您填写的与来源不同</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>来源自相矛盾</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and where it stands</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>一次申请</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 次申请</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>依次进行</translation>
    </message>
    <message>
        <source>with affiliates</source>
        <translation>含关联企业</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>reviewed as applications come in</source>
        <translation>随到随审</translation>
    </message>
    <message>
        <source>Write a number of months.</source>
        <translation>请填写月数。</translation>
    </message>
    <message>
        <source>Write a date such as %1 or 2027-04-06.</source>
        <translation>请填写日期，例如 %1 或 2027-04-06。</translation>
    </message>
    <message>
        <source>Write an amount or a range with its currency, such as 52,000–58,000 EUR a year.</source>
        <translation>请填写带币种的金额或范围，例如每年 52,000–58,000 EUR。</translation>
    </message>
    <message>
        <source>Write years, such as 3+ or 0–3.</source>
        <translation>请填写年数，例如 3+ 或 0–3。</translation>
    </message>
    <message>
        <source>Write one or more of: %1.</source>
        <translation>请填写以下一项或多项：%1。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等（另有 %Ln 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ months</source>
        <translation>
            <numerusform>%Ln 个月以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 年</translation>
    </message>
    <message>
        <source>no experience needed</source>
        <translation>不要求经验</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ years</source>
        <translation>%1 年以上</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>最多 %1 年</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>明天截止</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>昨天已截止</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln days</source>
        <translation>
            <numerusform>%Ln 天后截止</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>%1截止</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前已截止</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1已截止</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without and with its year, in Qt&apos;s notation: 6 Apr, 6 Apr 2021</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s notation: 6 April 2025</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>全职</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>兼职</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同制</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>实习</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>per diem</source>
        <translation>按日计酬</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场办公</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合办公</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程办公</translation>
    </message>
    <message>
        <source>graduate programme</source>
        <translation>毕业生项目</translation>
    </message>
    <message>
        <source>internship programme</source>
        <translation>实习项目</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>学徒培训</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>associate degree</source>
        <translation>副学士学位</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>学士学位</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>硕士学位</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>博士学位</translation>
    </message>
    <message>
        <source>professional licence</source>
        <translation>职业资格证书</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>雇主介绍</translation>
    </message>
    <message>
        <source>About the team</source>
        <translation>团队介绍</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>工作职责</translation>
    </message>
    <message>
        <source>Minimum qualifications</source>
        <translation>基本要求</translation>
    </message>
    <message>
        <source>Preferred qualifications</source>
        <translation>优先条件</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>任职要求</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>申请方式</translation>
    </message>
    <message>
        <source>Legal notes</source>
        <translation>法律声明</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>a sentence of the description</source>
        <translation>职位描述中的一句话</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>页面文字</translation>
    </message>
    <message>
        <source>a rule for this site</source>
        <translation>针对此网站的规则</translation>
    </message>
    <message>
        <source>RDFa data</source>
        <translation>RDFa 数据</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>微数据</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>the application system</source>
        <translation>招聘系统</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划申请</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended by me</source>
        <translation>由我结束</translation>
    </message>
    <message>
        <source>Ended by the employer</source>
        <translation>由雇主结束</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>录用通知</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划申请</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>录用通知</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>雇用类型</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>招聘项目</translation>
    </message>
    <message>
        <source>day of posting</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>apply-by date</source>
        <translation>申请截止日期</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>薪资</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>start</source>
        <translation>入职时间</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>requisition number</source>
        <translation>职位编号</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>application limit</source>
        <translation>申请限额</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>最早入职时间</translation>
    </message>
    <message>
        <source>latest start</source>
        <translation>最晚入职时间</translation>
    </message>
    <message>
        <source>graduated within months</source>
        <translation>毕业不超过的月数</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审核方式</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>end of the text (it breaks off)</source>
        <translation>文本结尾（内容中断）</translation>
    </message>
    <message>
        <source>description</source>
        <translation>职位描述</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>The figure is a site&apos;s guess, not the employer&apos;s word.</extracomment>
        <translation>%1（估算）</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>时薪</translation>
    </message>
    <message>
        <source>Pay a day</source>
        <translation>日薪</translation>
    </message>
    <message>
        <source>Pay a week</source>
        <translation>周薪</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>年薪</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the clauses of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>保存招聘职位，并掌握每个雇主还允许多少次申请。</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>使用此数据库。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show descriptions in the plain text view.</source>
        <translation>以纯文本显示职位描述。</translation>
    </message>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>本次使用此语言：%1。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Shortlist does not speak “%1”, but: %2.</source>
        <translation>Shortlist 不支持语言“%1”，支持：%2。</translation>
    </message>
    <message>
        <source>Import the posting that the clipboard holds.</source>
        <translation>导入剪贴板中的职位。</translation>
    </message>
    <message>
        <source>Postings to import: files or folders, or the address of one page.</source>
        <translation>要导入的职位：文件或文件夹，或者一个网页的地址。</translation>
    </message>
    <message>
        <source>Give files, or one address of a page, or --paste: not several of these at once.</source>
        <translation>请给出文件、一个网页的地址或 --paste，三者只能选一。</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>same requisition</source>
        <translation>职位编号相同</translation>
    </message>
    <message>
        <source>same requisition on another site</source>
        <translation>另一网站上的职位编号相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>网址相同</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>%1 % of the text the same</source>
        <translation>文本有 %1% 相同</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>地点相同</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1% 的把握</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here. To go on, copy the database’s whole folder to a place of your own and open it there.</source>
        <translation>只读：这里无法更改任何内容。要继续使用，请把数据库所在的整个文件夹复制到您自己的位置，再从那里打开。</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>The rest is too long to be shown here. All of it is kept with the posting.</source>
        <translation>其余内容太长，无法在此显示。全文已随职位保存。</translation>
    </message>
    <message>
        <source>The source has no description.</source>
        <translation>来源中没有职位描述。</translation>
    </message>
</context>
<context>
    <name>PostingPaper</name>
    <message>
        <source>apply by %1</source>
        <translation>%1截止申请</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n applications sent</source>
        <translation>
            <numerusform>已投递 %n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones that went on</source>
        <translation>
            <numerusform>%n 份较早的申请仍有进展</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Proof of the search for work</source>
        <translation>求职证明</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>投递日期</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>结果日期</translation>
    </message>
</context>
<context>
    <name>ReadingNotes</name>
    <message>
        <source>bytes that mean nothing in %1 were replaced</source>
        <translation>已替换在 %1 中无意义的字节</translation>
    </message>
    <message>
        <source>text that was decoded twice was put right</source>
        <translation>已修正被重复解码的文本</translation>
    </message>
    <message>
        <source>left out because their employer does not list them: %1 postings</source>
        <translation>因雇主未列出而略去：%1 个职位</translation>
    </message>
    <message>
        <source>only the first %1 postings were read</source>
        <translation>只读取了前 %1 个职位</translation>
    </message>
    <message>
        <source>a list of jobs: of each there is no more than the list says</source>
        <translation>这是职位列表：每个职位的内容仅限于列表所列</translation>
    </message>
    <message>
        <source>line %1 was left out: %2</source>
        <translation>略去第 %1 行：%2</translation>
    </message>
    <message>
        <source>repaired JSON: %1</source>
        <translation>已修复 JSON：%1</translation>
    </message>
    <message>
        <source>repaired JSON-LD: %1</source>
        <translation>已修复 JSON-LD：%1</translation>
    </message>
    <message>
        <source>JSON-LD left out: %1</source>
        <translation>略去 JSON-LD：%1</translation>
    </message>
    <message>
        <source>repaired XML: %1</source>
        <translation>已修复 XML：%1</translation>
    </message>
    <message>
        <source>read up to where the XML is broken: %1</source>
        <translation>已读取到 XML 损坏之处：%1</translation>
    </message>
    <message>
        <source>more than %1 rows; those from row %2 on are left out</source>
        <translation>超过 %1 行；从第 %2 行起略去</translation>
    </message>
    <message>
        <source>a quotation mark in %1 is never closed</source>
        <translation>%1 中有未闭合的引号</translation>
    </message>
    <message>
        <source>an S/MIME message cannot be read: save it decrypted</source>
        <translation>无法读取 S/MIME 邮件：请解密后保存</translation>
    </message>
    <message>
        <source>an encrypted message cannot be read: save it decrypted</source>
        <translation>无法读取加密邮件：请解密后保存</translation>
    </message>
    <message>
        <source>an attachment in Outlook&apos;s own format (winmail.dat) cannot be read</source>
        <translation>无法读取 Outlook 专有格式的附件（winmail.dat）</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（字节 %2 处）</translation>
    </message>
    <message>
        <source>comment or CDATA guard</source>
        <translation>注释或 CDATA 标记</translation>
    </message>
    <message>
        <source>illegal escape</source>
        <translation>非法转义</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>unescaped quote</source>
        <translation>未转义的引号</translation>
    </message>
    <message>
        <source>raw control character</source>
        <translation>原始控制字符</translation>
    </message>
    <message>
        <source>key without quotes</source>
        <translation>键没有引号</translation>
    </message>
    <message>
        <source>doubled comma</source>
        <translation>重复的逗号</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>多余的结尾逗号</translation>
    </message>
    <message>
        <source>missing comma</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>punctuation behind the value</source>
        <translation>值后面有标点</translation>
    </message>
    <message>
        <source>several values one after the other</source>
        <translation>多个值相连</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>略去 %1：%2</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Apply by</source>
        <translation>申请截止日期</translation>
    </message>
    <message>
        <source>Hand in the assessment</source>
        <translation>提交测评</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>答复录用通知</translation>
    </message>
    <message>
        <source>Missed: %1 %2</source>
        <extracomment>What was missed, and when it was</extracomment>
        <translation>已错过：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minutes</source>
        <translation>
            <numerusform>%1：还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What, on which day, at what time</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is when, and of which posting</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The copy was not used</source>
        <translation>未使用该副本</translation>
    </message>
    <message>
        <source>“%1” was not used, and nothing was changed.</source>
        <translation>未使用“%1”，未作任何更改。</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>打开其他数据库</translation>
    </message>
    <message>
        <source>Databases of Shortlist (*.db *.bak);;All files (*)</source>
        <translation>Shortlist 数据库 (*.db *.bak);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>title not stated</source>
        <translation>名称未说明</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>地点未说明</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>入职：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and its day: applied 12 Jan</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>名额 %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>states a limit</source>
        <translation>写明了限额</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>title “%1”</source>
        <translation>名称“%1”</translation>
    </message>
    <message>
        <source>employer “%1”</source>
        <translation>雇主“%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>地点“%1”</translation>
    </message>
    <message>
        <source>skill “%1”</source>
        <translation>技能“%1”</translation>
    </message>
    <message>
        <source>employer group “%1”</source>
        <translation>雇主组“%1”</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1当天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1及以前</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1及以后</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>截止于%1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>发布于%1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>添加于%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount and its currency: 90,000 EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>paying up to between %1 and %2 a year</source>
        <translation>年薪最高在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>paying less than %1 a year</source>
        <translation>年薪低于 %1</translation>
    </message>
    <message>
        <source>paying at most %1 a year</source>
        <translation>年薪不超过 %1</translation>
    </message>
    <message>
        <source>paying more than %1 a year</source>
        <translation>年薪高于 %1</translation>
    </message>
    <message>
        <source>paying %1 a year or more</source>
        <translation>年薪不低于 %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars</source>
        <translation>
            <numerusform>评分为 %Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated less than %Ln stars</source>
        <translation>
            <numerusform>评分低于 %Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars at most</source>
        <translation>
            <numerusform>评分最多 %Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated more than %Ln stars</source>
        <translation>
            <numerusform>评分高于 %Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars or more</source>
        <translation>
            <numerusform>评分至少 %Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>with a deadline</source>
        <translation>有截止日期</translation>
    </message>
    <message>
        <source>with a salary</source>
        <translation>有薪资</translation>
    </message>
    <message>
        <source>stating a limit</source>
        <translation>写明了限额</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>有网址</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>发布在 %1</translation>
    </message>
    <message>
        <source>was once in “%1”</source>
        <translation>曾处于“%1”</translation>
    </message>
    <message>
        <source>due within a week</source>
        <translation>一周内截止</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍在招聘</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>尚待决定</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>已过截止日期</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>sent and not ended</source>
        <translation>已投递且未结束</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已获答复</translation>
    </message>
    <message>
        <source>maybe a duplicate</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>sent in %1</source>
        <translation>投递于%1</translation>
    </message>
    <message>
        <source>the limit leaves a place</source>
        <translation>限额内尚有名额</translation>
    </message>
    <message>
        <source>the limit leaves no place</source>
        <translation>限额内已无名额</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>未发现限额</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程办公</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合办公</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场办公</translation>
    </message>
    <message>
        <source>place of work not stated</source>
        <translation>工作方式未说明</translation>
    </message>
    <message>
        <source>stage “%1”</source>
        <translation>阶段“%1”</translation>
    </message>
    <message>
        <source>programme: %1</source>
        <translation>招聘项目：%1</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>A condition of a search that must not hold: not (tag “x”)</extracomment>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>What should stand after %1? It asks for %2.</source>
        <translation>%1 后面应填什么？这里需要%2。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, but %3.</source>
        <translation>%1 不支持“%2”，可用：%3。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write for example salary:&gt;120k or salary:80k..100kEUR.</source>
        <translation>“%1”不是金额。例如：salary:&gt;120k 或 salary:80k..100kEUR。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write for example %2&lt;7d, %2today or %2&gt;2026-03-01.</source>
        <translation>“%1”不是日期。例如：%2&lt;7d、%2today 或 %2&gt;2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is no rating: there are 0 to 5 stars.</source>
        <translation>“%1”不是评分：评分为 0 到 5 星。</translation>
    </message>
    <message>
        <source>“NOT” stands before what is to be left out. To search for the word itself, put it in quotes.</source>
        <translation>“NOT”位于要排除的内容之前。要搜索这个词本身，请加上引号。</translation>
    </message>
    <message>
        <source>“or” stands between two conditions. To search for the word itself, put it in quotes.</source>
        <translation>“or”位于两个条件之间。要搜索这个词本身，请加上引号。</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses yet.</source>
        <translation>括号之间还没有内容。</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>这个 ) 没有对应的左括号。</translation>
    </message>
    <message>
        <source>These are too many parentheses inside each other.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %Ln conditions.</source>
        <translation>
            <numerusform>一次搜索最多 %Ln 个条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>words anywhere</source>
        <translation>任意位置的词</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>名称中的词</translation>
    </message>
    <message>
        <source>the employer’s name</source>
        <translation>雇主名称</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>您的某个标签</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>进展到哪一步</translation>
    </message>
    <message>
        <source>a town, region or country</source>
        <translation>城市、地区或国家</translation>
    </message>
    <message>
        <source>a skill it asks for</source>
        <translation>要求的某项技能</translation>
    </message>
    <message>
        <source>employers that share a limit</source>
        <translation>共用限额的雇主</translation>
    </message>
    <message>
        <source>graduate, intern, apprentice</source>
        <translation>graduate、intern、apprentice</translation>
    </message>
    <message>
        <source>yes, hybrid or no</source>
        <translation>yes、hybrid 或 no</translation>
    </message>
    <message>
        <source>places left: free, full, none</source>
        <translation>剩余名额：free、full、none</translation>
    </message>
    <message>
        <source>pay a year: &gt;120k</source>
        <translation>年薪：&gt;120k</translation>
    </message>
    <message>
        <source>when it closes: &lt;7d</source>
        <translation>截止时间：&lt;7d</translation>
    </message>
    <message>
        <source>when it was published: &lt;14d</source>
        <translation>发布时间：&lt;14d</translation>
    </message>
    <message>
        <source>when you saved it: today</source>
        <translation>保存时间：today</translation>
    </message>
    <message>
        <source>your stars: &gt;=3</source>
        <translation>您的星级：&gt;=3</translation>
    </message>
    <message>
        <source>what it states: deadline, salary</source>
        <translation>所写明的内容：deadline、salary</translation>
    </message>
    <message>
        <source>its state: due, open, incomplete</source>
        <translation>状态：due、open、incomplete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Shortlist::AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translation>关于 Shortlist</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Shortlist %1</translation>
    </message>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>保存招聘职位，并掌握每个雇主还允许多少次申请。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>None. Shortlist works offline, without an account; nothing leaves this machine. Links open in your browser when you click them.</source>
        <translation>无。Shortlist 离线工作，无需账户；任何内容都不会离开这台电脑。点击链接时会在浏览器中打开。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>基于 GNU 通用公共许可证（第 3 版或更新版本）的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Qt %1 and SQLite</source>
        <translation>Qt %1 和 SQLite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shortlist::Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import &amp;sample postings</source>
        <translation>导入示例职位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste a posting</source>
        <translation>粘贴职位(&amp;P)</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the database…</source>
        <translation>保存数据库副本(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>检查数据库(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export everything as JSON…</source>
        <translation>将全部内容导出为 JSON(&amp;E)…</translation>
    </message>
    <message>
        <source>Save all &amp;dates for the calendar…</source>
        <translation>将全部日程导出到日历(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>提醒(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;ges…</source>
        <translation>阶段(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>下一处匹配(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>上一处匹配(&amp;V)</translation>
    </message>
    <message>
        <source>Save this s&amp;earch</source>
        <translation>保存此搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Narro&amp;w the list…</source>
        <translation>筛选列表(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Set the &amp;stage…</source>
        <translation>设置阶段(&amp;S)…</translation>
    </message>
    <message>
        <source>Rate &amp;with stars…</source>
        <translation>用星级评分(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Record an application…</source>
        <translation>记录申请(&amp;R)…</translation>
    </message>
    <message>
        <source>Add an &amp;interview or another date…</source>
        <translation>添加面试或其他日程(&amp;I)…</translation>
    </message>
    <message>
        <source>Save its dates for the calen&amp;dar…</source>
        <translation>将其日程导出到日历(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the application as a &amp;folder…</source>
        <translation>将申请保存为文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the application as PDF…</source>
        <translation>将申请保存为 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>Add to the &amp;comparison</source>
        <translation>加入对比(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;orrect the facts…</source>
        <translation>更正信息(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the &amp;limit in the text</source>
        <translation>在文中显示限额(&amp;L)</translation>
    </message>
    <message>
        <source>Show the employer’s &amp;places</source>
        <translation>显示雇主的名额(&amp;P)</translation>
    </message>
    <message>
        <source>Limit from a pa&amp;ge…</source>
        <translation>从页面读取限额(&amp;G)…</translation>
    </message>
    <message>
        <source>Open in a window of its ow&amp;n</source>
        <translation>在独立窗口中打开(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash</source>
        <translation>从回收站恢复(&amp;B)</translation>
    </message>
    <message>
        <source>D&amp;elete for good…</source>
        <translation>彻底删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>清空回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>显示列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>显示对比(&amp;C)</translation>
    </message>
    <message>
        <source>Show d&amp;uplicates</source>
        <translation>显示重复项(&amp;U)</translation>
    </message>
    <message>
        <source>Show the b&amp;oard</source>
        <translation>显示看板(&amp;O)</translation>
    </message>
    <message>
        <source>Show what to do &amp;today</source>
        <translation>显示今日事项(&amp;T)</translation>
    </message>
    <message>
        <source>Look back on t&amp;he search</source>
        <translation>回顾求职过程(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>重新读取(&amp;E)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>跟随系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Switch between light and dar&amp;k</source>
        <translation>切换浅色和深色(&amp;K)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>缩小文字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>关于 Shortlist(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>职位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New posting…</source>
        <translation>新建职位(&amp;N)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>重命名(&amp;J)</translation>
    </message>
    <message>
        <source>Quick loo&amp;k</source>
        <translation>快速查看(&amp;K)</translation>
    </message>
    <message>
        <source>H&amp;igh contrast</source>
        <translation>高对比度(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;How to use Shortlist</source>
        <translation>Shortlist 使用说明(&amp;H)</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>您的数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>您的技能(&amp;K)…</translation>
    </message>
    <message>
        <source>What &amp;counts for you…</source>
        <translation>对您重要的因素(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…</source>
        <translation>在职位中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Go to a sec&amp;tion…</source>
        <translation>转到章节(&amp;T)…</translation>
    </message>
    <message>
        <source>Cop&amp;y the posting</source>
        <translation>复制职位(&amp;Y)</translation>
    </message>
    <message>
        <source>Print t&amp;he posting…</source>
        <translation>打印职位(&amp;H)…</translation>
    </message>
    <message>
        <source>The so&amp;urce as saved…</source>
        <translation>保存时的来源(&amp;U)…</translation>
    </message>
    <message>
        <source>Displa&amp;y language</source>
        <translation>显示语言(&amp;Y)</translation>
    </message>
    <message>
        <source>Save the posting as &amp;PDF…</source>
        <translation>将职位保存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;ve and print</source>
        <translation>保存与打印(&amp;V)</translation>
    </message>
    <message>
        <source>Colour&amp;s and text size</source>
        <translation>配色与文字大小(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Shortlist::AliasesEditor</name>
    <message>
        <source>Another spelling</source>
        <translation>另一种写法</translation>
    </message>
    <message>
        <source>Another spelling of an employer</source>
        <translation>雇主的另一种写法</translation>
    </message>
    <message>
        <source>The employer it stands for</source>
        <translation>它所指的雇主</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>视为同一雇主</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between a spelling and the employer it stands for: &quot;Tik Tok is TikTok&quot;</extracomment>
        <translation>即</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is another spelling of the employer %2</extracomment>
        <translation>%1 即 %2</translation>
    </message>
    <message>
        <source>Count %1 as an employer of its own again</source>
        <translation>将 %1 重新视为独立雇主</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentController</name>
    <message>
        <source>There are no dates to save.</source>
        <translation>没有可保存的日程。</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>保存日程</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentDialog</name>
    <message>
        <source>Add a date</source>
        <translation>添加日程</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>更改日程</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At a time of the day</source>
        <translation>指定具体时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Follows a number</extracomment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>地址或链接</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Long</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>人员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Pay a &amp;year</source>
        <translation>年薪(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Bonus a year</source>
        <translation>年度奖金(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>股份(&amp;S)</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>年薪</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>answer by this day</source>
        <translation>在此日期前答复</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>在此日期</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>Move the application on to “%1”</source>
        <translation>将申请推进到“%1”</translation>
    </message>
    <message>
        <source>By your clock: %1</source>
        <translation>按您的时间：%1</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>没有这个时区。</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>The currency has three letters.</source>
        <translation>币种由三个字母组成。</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>需要填写日期。</translation>
    </message>
</context>
<context>
    <name>Shortlist::Assumptions</name>
    <message>
        <source>You withdrew it</source>
        <translation>由您撤回</translation>
    </message>
    <message>
        <source>It was rejected</source>
        <translation>被雇主拒绝</translation>
    </message>
    <message>
        <source>The employer closed the posting</source>
        <translation>职位被雇主关闭</translation>
    </message>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>不确定：继续占用名额</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>继续占用名额</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>释放名额</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardColumn</name>
    <message>
        <source>Arrow keys go from card to card; with Alt or Ctrl, left and right move the card to another stage.</source>
        <translation>用方向键在卡片间移动；按住 Alt 或 Ctrl 时，左右方向键把卡片移到其他阶段。</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>还没有卡片</translation>
    </message>
    <message>
        <source>Every posting becomes a card here, in the column of its stage. Import some first.</source>
        <translation>每个职位都会成为其阶段栏中的一张卡片。请先导入一些职位。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n postings</source>
        <translation>
            <numerusform>%1/%n 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到 %1</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <extracomment>A card of the board was moved: %1 is its title, %2 a stage</extracomment>
        <translation>%1：现为 %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::BulkFactsDialog</name>
    <message>
        <source>Correct several postings</source>
        <translation>更正多个职位</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each of them.</source>
        <translation>未改动的内容在各职位中保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln postings</source>
        <translation>
            <numerusform>更改 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field, and how it is written: Apply by: a date such as 2027-04-06</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChangeBanner</name>
    <message>
        <source>Show what changed</source>
        <translation>显示更改内容</translation>
    </message>
    <message>
        <source>The employer changed this posting</source>
        <translation>雇主更改了此职位</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Changes by the employer</source>
        <translation>雇主所作的更改</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartCard</name>
    <message>
        <source>Too little happened to say anything about this yet.</source>
        <translation>记录太少，暂时无法得出结论。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the picture of: %1</source>
        <translation>保存图片：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartView</name>
    <message>
        <source>Arrow keys go from part to part, Enter shows its postings. The same figures stand in the table.</source>
        <translation>用方向键逐项移动，按 Enter 显示对应职位。表格中有相同的数字。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>恢复初始状态(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeads</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>将 %1 向左移</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>将 %1 向右移</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>将 %1 移出对比</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>各列的含义</translation>
    </message>
    <message numerus="yes">
        <source>Each of the table’s %Ln rows becomes a posting.</source>
        <translation>
            <numerusform>表格的 %Ln 行各成为一个职位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>首行为列名(&amp;F)</translation>
    </message>
    <message>
        <source>How the first postings come out</source>
        <translation>前几个职位的读取结果</translation>
    </message>
    <message>
        <source>&amp;Record stages and days of applying, as far as the employers’ limits allow</source>
        <translation>在雇主限额允许的范围内记录阶段和申请日期(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise they are kept in the notes.</source>
        <translation>否则将其保留在备注中。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>Choose the column that holds the job title.</source>
        <translation>请选择包含职位名称的列。</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A command, posting, tag or search</source>
        <translation>命令、职位、标签或搜索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandWords</name>
    <message>
        <source>add a posting,write down,create,by hand</source>
        <translation>添加职位,手动输入,创建</translation>
    </message>
    <message>
        <source>open,load,add files</source>
        <translation>打开,载入,添加文件</translation>
    </message>
    <message>
        <source>open directory,load folder</source>
        <translation>打开目录,载入文件夹</translation>
    </message>
    <message>
        <source>try,demo,examples</source>
        <translation>试用,演示,例子</translation>
    </message>
    <message>
        <source>clipboard,insert</source>
        <translation>剪贴板,插入</translation>
    </message>
    <message>
        <source>backup,safe copy</source>
        <translation>备份,安全副本</translation>
    </message>
    <message>
        <source>repair,verify,integrity,damage</source>
        <translation>修复,校验,完整性,损坏</translation>
    </message>
    <message>
        <source>save as,dump,download data</source>
        <translation>另存为,转储,下载数据</translation>
    </message>
    <message>
        <source>ics,ical,calendar export</source>
        <translation>ics,ical,导出日历</translation>
    </message>
    <message>
        <source>notifications,alarms,quiet hours</source>
        <translation>通知,闹钟,免打扰时段</translation>
    </message>
    <message>
        <source>preferences,options,configure</source>
        <translation>首选项,选项,配置</translation>
    </message>
    <message>
        <source>exit,close the program</source>
        <translation>退出程序,关闭程序</translation>
    </message>
    <message>
        <source>take back,revert</source>
        <translation>撤回,还原</translation>
    </message>
    <message>
        <source>again,repeat</source>
        <translation>再来一次,重复</translation>
    </message>
    <message>
        <source>edit stages,statuses,workflow,pipeline</source>
        <translation>编辑阶段,状态,流程</translation>
    </message>
    <message>
        <source>find,look for</source>
        <translation>查找,寻找</translation>
    </message>
    <message>
        <source>smart folder,keep this filter</source>
        <translation>智能文件夹,保留筛选</translation>
    </message>
    <message>
        <source>filter,facets</source>
        <translation>筛选,分面</translation>
    </message>
    <message>
        <source>label,category</source>
        <translation>标签,类别</translation>
    </message>
    <message>
        <source>status,move to a stage</source>
        <translation>状态,移到阶段</translation>
    </message>
    <message>
        <source>rating,favourite,score</source>
        <translation>评分,收藏</translation>
    </message>
    <message>
        <source>apply,applied,submit</source>
        <translation>申请,已申请,投递</translation>
    </message>
    <message>
        <source>appointment,schedule,meeting</source>
        <translation>约会,日程,会面</translation>
    </message>
    <message>
        <source>evidence,archive,proof</source>
        <translation>证据,存档,证明</translation>
    </message>
    <message>
        <source>print,report as pdf</source>
        <translation>打印,PDF 报告</translation>
    </message>
    <message>
        <source>edit,change,fix</source>
        <translation>编辑,更改,修正</translation>
    </message>
    <message>
        <source>clause,rule,quote</source>
        <translation>条款,规则,引文</translation>
    </message>
    <message>
        <source>slots,limits,how many applications</source>
        <translation>名额,限额,可以申请几次</translation>
    </message>
    <message>
        <source>preview,peek</source>
        <translation>预览,速览</translation>
    </message>
    <message>
        <source>new window,detach,pop out</source>
        <translation>新窗口,分离</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>delete,remove,bin</source>
        <translation>删除,移除,回收站</translation>
    </message>
    <message>
        <source>undelete,restore</source>
        <translation>恢复,还原</translation>
    </message>
    <message>
        <source>purge,erase,delete forever</source>
        <translation>清除,抹去,永久删除</translation>
    </message>
    <message>
        <source>purge all,clean up</source>
        <translation>全部清除,清理</translation>
    </message>
    <message>
        <source>kanban,columns</source>
        <translation>看板,列</translation>
    </message>
    <message>
        <source>agenda,due,tasks</source>
        <translation>议程,到期,任务</translation>
    </message>
    <message>
        <source>statistics,charts,sankey,numbers</source>
        <translation>统计,图表,桑基图,数字</translation>
    </message>
    <message>
        <source>doubles,merge postings</source>
        <translation>重复,合并职位</translation>
    </message>
    <message>
        <source>dark mode,night</source>
        <translation>深色模式,夜间</translation>
    </message>
    <message>
        <source>light mode,day</source>
        <translation>浅色模式,白天</translation>
    </message>
    <message>
        <source>automatic theme,follow the desktop</source>
        <translation>自动主题,跟随桌面</translation>
    </message>
    <message>
        <source>toggle theme</source>
        <translation>切换主题</translation>
    </message>
    <message>
        <source>accessibility,easier to see</source>
        <translation>无障碍,更易看清</translation>
    </message>
    <message>
        <source>zoom in,bigger font</source>
        <translation>放大,更大字体</translation>
    </message>
    <message>
        <source>zoom out,smaller font</source>
        <translation>缩小,更小字体</translation>
    </message>
    <message>
        <source>reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>toggle sidebar,panel</source>
        <translation>切换侧栏,面板</translation>
    </message>
    <message>
        <source>reload,refresh</source>
        <translation>重新载入,刷新</translation>
    </message>
    <message>
        <source>help,manual,guide,documentation</source>
        <translation>帮助,手册,指南,文档</translation>
    </message>
    <message>
        <source>keyboard,keys,hotkeys</source>
        <translation>键盘,按键,快捷键</translation>
    </message>
    <message>
        <source>version,licence</source>
        <translation>版本,许可证</translation>
    </message>
</context>
<context>
    <name>Shortlist::CompareView</name>
    <message>
        <source>Use slot %1…</source>
        <translation>使用名额 %1…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可对比的职位</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>只显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>comparison.html</source>
        <translation>职位对比.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Lines side by side mean the same, the words that differ are underlined; lines in the accent colour stand in one posting only; tinted cells differ.</source>
        <translation>并排的行含义相同，不同的词带下划线；强调色的行只出现在一个职位中；着色的单元格内容不同。</translation>
    </message>
    <message>
        <source>Say under “Your skills” what you can do: the skills that a posting asks for are then held against yours.</source>
        <translation>请在“您的技能”中说明您会什么：职位要求的技能将与您的技能对照。</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>Where each fact comes from, and how a score was reckoned</source>
        <translation>每项信息的来源以及得分的计算方式</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>您的技能(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>权重(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>网页 (HTML)(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Document (PDF)…</source>
        <translation>文档 (PDF)(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export ▾</source>
        <translation>导出(&amp;E) ▾</translation>
    </message>
    <message>
        <source>Select a posting in the list and press C, or drag it onto “Compare”. Two to four can stand side by side.</source>
        <translation>在列表中选择一个职位并按 C，或将其拖到“对比”上。可并排对比两到四个。</translation>
    </message>
    <message>
        <source>One posting waits for another</source>
        <translation>还需要另一个职位</translation>
    </message>
    <message>
        <source>“%1” is in the comparison. Select another posting in the list and press C.</source>
        <translation>“%1”已加入对比。请在列表中再选择一个职位并按 C。</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>职位对比.pdf</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message>
        <source>Four postings are the most that can be compared. Take one out first.</source>
        <translation>最多对比四个职位。请先移出一个。</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>On the button that shows the comparison; %1 is how many postings are in it</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>对比 %1</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln postings</source>
        <translation>
            <numerusform>对比 %Ln 个职位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonModel</name>
    <message>
        <source>%1, only here</source>
        <translation>%1，仅此处有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, how it was reckoned</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，不同</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>I &amp;have this skill, or have it not</source>
        <translation>标记我是否具备此技能(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>移出对比(&amp;T)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Swap with</source>
        <translation>互换位置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A column of the comparison: its number, its title</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConfirmLimitDialog</name>
    <message>
        <source>Confirm a limit</source>
        <translation>确认限额</translation>
    </message>
    <message>
        <source>Once confirmed, an application beyond the limit is recorded only with a reason.</source>
        <translation>确认后，超出限额的申请必须填写理由才能记录。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Another source says: %1</source>
        <translation>另一来源称：%1</translation>
    </message>
    <message>
        <source>I know the &amp;season’s first and last day</source>
        <translation>我知道招聘季的首日和末日(&amp;S)</translation>
    </message>
    <message>
        <source>First day of the season</source>
        <translation>招聘季首日</translation>
    </message>
    <message>
        <source>Last day of the season</source>
        <translation>招聘季末日</translation>
    </message>
    <message>
        <source>The year that is counted &amp;starts in</source>
        <translation>计数年度始于(&amp;S)</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well: %3.</source>
        <translation>据 %1，以下雇主也属于 %2：%3。</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Employers who share the places</source>
        <translation>共用名额的雇主</translation>
    </message>
    <message>
        <source>&amp;Who shares these places? Tick every employer that counts.</source>
        <translation>哪些雇主共用这些名额？请勾选所有计入的雇主(&amp;W)。</translation>
    </message>
    <message>
        <source>Another employer</source>
        <translation>另一雇主</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>组名称(&amp;N)</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>确认限额</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConflictCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>About the %1 the source says %2.</source>
        <translation>关于“%1”，来源写的是 %2。</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>来源自相矛盾</translation>
    </message>
    <message>
        <source>keep both for now</source>
        <translation>暂时两者都保留</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings have this contact; all of them change.</source>
        <translation>
            <numerusform>%Ln 个职位关联此联系人，都会随之更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>职务(&amp;R)</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>雇主(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>网页(&amp;W)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactSection</name>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Whom you know or write to there.</source>
        <translation>您在那里认识或联系的人。</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>新建联系人(&amp;N)…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>从此职位移除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation>在所有职位中删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContradictionCard</name>
    <message>
        <source>enforced</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Two sources contradict each other</source>
        <translation>两个来源互相矛盾</translation>
    </message>
    <message>
        <source>Every rule that you confirm is asked, and the strictest decides.</source>
        <translation>已确认的规则都会检查，以最严格的为准。</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>发现于%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::CrashNotice</name>
    <message>
        <source>How the last run ended</source>
        <translation>上次运行是如何结束的</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>On %1 at %2 Shortlist ended by a mistake of its own. Nothing that was saved is lost. What is known of it stands in a report, with nothing of your postings; it is sent nowhere.</source>
        <translation>%1 %2，Shortlist 因自身的错误而结束。已保存的内容没有丢失。已知的情况写在一份报告中，其中没有任何职位的内容；报告不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Report of how it ended</source>
        <translation>结束情况报告</translation>
    </message>
    <message>
        <source>Versions, the kind of the mistake, and where in the program it was: nothing of your postings, files or name. Who wants to help copies it into a message to those who make Shortlist.</source>
        <translation>只有版本、错误的种类以及在程序中的位置：没有您的职位、文件或姓名。如果愿意帮忙，请把它复制到给 Shortlist 开发者的消息中。</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>无法读取报告。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report could not be deleted.</source>
        <translation>无法删除报告。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Everything Shortlist keeps is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Shortlist 保存的一切都在这台电脑上的一个文件里，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>最近的副本</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>数据库副本</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>恢复到此副本…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>回收站中 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files as imported</source>
        <translation>
            <numerusform>%Ln 个原始导入文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln 份申请材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are made by themselves when something changed, checked, and thinned out as they age. They take %1, in %2. What you delete for good stays in older copies until these go.</source>
        <translation>有更改时会自动创建副本并检查，随时间逐渐精简。副本占用 %1，位于 %2。您彻底删除的内容会保留在旧副本中，直到这些副本被移除。</translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1). A broken connection can damage it there: move it to this computer, and let the copies go to the network.</source>
        <translation>数据库位于网络驱动器（%1）上。连接中断可能会损坏它：请将其移到这台电脑上，只把副本放到网络上。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>No request since the program started.</source>
        <translation>程序启动以来没有任何请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests since the program started, for pages you asked for.</source>
        <translation>
            <numerusform>程序启动以来发出了 %Ln 次请求，均为您要求获取的页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of shown postings were refused.</source>
        <translation>
            <numerusform>已拒绝显示的职位发出的 %Ln 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is read only: it, or its folder, cannot be written. Everything can be read; nothing is changed, and no copies are made.</source>
        <translation>数据库是只读的：它或它所在的文件夹无法写入。所有内容都可以查看；不会有任何改动，也不会制作副本。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>保存数据库副本</translation>
    </message>
    <message>
        <source>The copy “%1” is written and checked.</source>
        <translation>副本“%1”已写入并通过检查。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部内容</translation>
    </message>
    <message>
        <source>Everything is exported to “%1”.</source>
        <translation>全部内容已导出到“%1”。</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>无法创建副本。</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>检查未能完成。</translation>
    </message>
    <message>
        <source>The database is in order: every stored byte is as it was saved.</source>
        <translation>数据库正常：每个字节都与保存时一致。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found. Go back to an older copy. The first: %1</source>
        <translation>
            <numerusform>发现 %Ln 个问题。请恢复到较早的副本。第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>恢复到副本</translation>
    </message>
    <message>
        <source>Copies of the database (*.db *.bak);;All files (*)</source>
        <translation>数据库副本 (*.db *.bak);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>恢复到“%1”？</translation>
    </message>
    <message>
        <source>The copy is checked first. What you have now is kept as a copy too, so that you can come back to it.</source>
        <translation>会先检查副本。您现有的内容也会作为副本保留，以便恢复。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The copy was not used: it is not sound, or not one of Shortlist’s. Nothing was changed.</source>
        <translation>未使用该副本：它已损坏，或不是 Shortlist 的副本。未作任何更改。</translation>
    </message>
    <message>
        <source>The copy is in place. To come back to what you had, choose the newest copy, “before a restore”.</source>
        <translation>副本已就位。要恢复之前的内容，请选择最新的副本“恢复之前”。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatesPanel</name>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消日程</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>添加日程</translation>
    </message>
    <message>
        <source>&amp;Save for the calendar…</source>
        <translation>导出到日历(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%Ln postings chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag them, S to set their stage, C to compare up to four, Del to put them in the trash.</source>
        <translation>按 T 添加标签，按 S 设置阶段，按 C 对比（最多四个），按 Del 移到回收站。</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>还没有可阅读的内容</translation>
    </message>
    <message>
        <source>A posting’s description, its facts and the employer’s limit will stand here.</source>
        <translation>职位描述、信息和雇主的限额将显示在这里。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择职位</translation>
    </message>
    <message>
        <source>Choose a posting in the list to read it here.</source>
        <translation>请在列表中选择一个职位，在此阅读。</translation>
    </message>
    <message>
        <source>This posting is gone</source>
        <translation>此职位已不存在</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>它可能已被删除。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailHeader</name>
    <message>
        <source>Correct the facts</source>
        <translation>更正信息</translation>
    </message>
    <message>
        <source>original page</source>
        <translation>原始页面</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>title inferred</source>
        <translation>名称为推断</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailPane</name>
    <message>
        <source>Posting</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>版本（%1）</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No posting selected</source>
        <translation>未选择职位</translation>
    </message>
    <message>
        <source>Choose one from the list to read it.</source>
        <translation>请从列表中选择一个职位阅读。</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Pages of the posting</source>
        <translation>职位的各个页面</translation>
    </message>
</context>
<context>
    <name>Shortlist::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Shortlist::DocumentSection</name>
    <message>
        <source>Add a document</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>What you send, kept as it was sent. Drop files here.</source>
        <translation>您投递的材料，按投递时的原样保存。可将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Files of this kind are only saved, not opened.</source>
        <translation>此类文件只能保存，不能打开。</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Sent &amp;with</source>
        <translation>随申请投递(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>从此职位移除(&amp;T)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未投递</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未投递</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>已投递：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Documents of one name are versions of each other.</source>
        <translation>同名的材料互为版本。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropController</name>
    <message>
        <source>None of these postings takes a place at %1.</source>
        <translation>这些职位都不占用 %1 的名额。</translation>
    </message>
    <message>
        <source>“%1” asks for no tag or stage that could be given.</source>
        <translation>“%1”没有要求可以设置的标签或阶段。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>松开即可导入</translation>
    </message>
    <message>
        <source>Nothing is stored before you have looked at it</source>
        <translation>在您查看之前不会保存任何内容</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesController</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together.</source>
        <translation>两者合并后将不符合雇主的限额。</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together: its places are held by %1.</source>
        <translation>两者合并后将不符合雇主的限额：名额已被 %1 占用。</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复项</translation>
    </message>
    <message>
        <source>Postings that may be one and the same are shown here side by side, to be merged or told apart.</source>
        <translation>可能是同一职位的条目会在这里并排显示，供您合并或区分。</translation>
    </message>
    <message>
        <source>Pairs that may be one posting</source>
        <translation>可能重复的职位对</translation>
    </message>
    <message>
        <source>Are these one posting?</source>
        <translation>这是同一个职位吗？</translation>
    </message>
    <message>
        <source>Why merge them all the same?</source>
        <translation>为何仍要合并？</translation>
    </message>
    <message>
        <source>Reason for merging against the limit</source>
        <translation>不顾限额仍合并的理由</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>仍然合并</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>合并为一个(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>不是重复项(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>对比文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Shortlist::EngineView</name>
    <message>
        <source>Description</source>
        <translation>职位描述</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open in your browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制网址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceController</name>
    <message>
        <source>Where to put the folder</source>
        <translation>文件夹保存位置</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>保存申请</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceList</name>
    <message>
        <source>Entered by you.</source>
        <translation>由您填写。</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>发现于%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Employer, place, tag…</source>
        <translation>雇主、地点、标签…</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>招聘项目</translation>
    </message>
    <message>
        <source>The most frequent; type to find the others</source>
        <translation>仅列最常见的；键入以查找其他项</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactEditor</name>
    <message>
        <source>by you</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>not stated: type it here if you know it</source>
        <translation>未说明：如果知道，请在此填写</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsDialog</name>
    <message>
        <source>Correct the facts</source>
        <translation>更正信息</translation>
    </message>
    <message>
        <source>What you change is marked as yours, and stays when the posting is read again.</source>
        <translation>您的更改会标记为由您填写，重新读取职位时也会保留。</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>保存信息</translation>
    </message>
    <message>
        <source>A posting needs a title.</source>
        <translation>职位需要有名称。</translation>
    </message>
    <message>
        <source>A posting needs an employer.</source>
        <translation>职位需要有雇主。</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsStrip</name>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::FindBar</name>
    <message>
        <source>Find in the posting</source>
        <translation>在职位中查找</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>在本章中查找</translation>
    </message>
    <message>
        <source>This chapter is in English only.</source>
        <translation>本章仅有英文。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, as in docs/de/guide.md: de, es, fr, ja, zh_CN</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Shortlist::HitBar</name>
    <message>
        <source>Places found</source>
        <translation>匹配处</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>导入职位</translation>
    </message>
    <message>
        <source>Import a folder of postings</source>
        <translation>导入职位文件夹</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the posting in your browser first.</source>
        <translation>没有可粘贴的文本。请先在浏览器中复制职位。</translation>
    </message>
    <message>
        <source>Something was changed since the import. Undo that first, with Ctrl+Z.</source>
        <translation>导入之后又有更改。请先按 Ctrl+Z 撤销那些更改。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>手动记录</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportStagingModel</name>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln 个已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln 个已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a posting</source>
        <translation>
            <numerusform>%Ln 个不含职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 个未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>未保存任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are incomplete</source>
        <translation>
            <numerusform>%Ln 个不完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict themselves</source>
        <translation>
            <numerusform>%Ln 个自相矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state an application limit</source>
        <translation>
            <numerusform>%Ln 个写明了申请限额</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those stored, %1.</source>
        <extracomment>%1 is a list such as &quot;2 are incomplete, 1 contradict themselves&quot;</extracomment>
        <translation>已保存的职位中：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>其历史中有 %Ln 条未能记录，已写入备注。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer changed: %1.</source>
        <translation>雇主作了更改：%1。</translation>
    </message>
    <message>
        <source>Known already; nothing was changed.</source>
        <translation>已有；未作任何更改。</translation>
    </message>
    <message>
        <source>Stored, but incomplete: %1.</source>
        <translation>已保存，但不完整：%1。</translation>
    </message>
    <message>
        <source>Stored with a contradiction about the %1.</source>
        <translation>已保存，但以下内容有矛盾：%1。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>返回读取结果</translation>
    </message>
    <message>
        <source>What wants a look</source>
        <translation>需要留意的内容</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Show what was stored</source>
        <translation>显示已保存的职位</translation>
    </message>
</context>
<context>
    <name>Shortlist::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>Store or leave what was read first; then the language can be changed.</source>
        <translation>请先保存或放弃读取的内容，然后才能更改语言。</translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message>
        <source>Date added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Date posted</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>薪资</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>How tall the rows are</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Narrow the list by employer, place, stage, tag…</source>
        <translation>按雇主、地点、阶段、标签等筛选列表</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>还没有职位</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere and paste it here, drop files or folders on the window, or import pages you have saved. Nothing leaves this computer.</source>
        <translation>在任意位置复制职位后粘贴到这里，将文件或文件夹拖到窗口中，或导入已保存的页面。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Every word has to occur in a posting. Take one away, or try the start of a word.</source>
        <translation>职位必须包含每个词。请去掉一个词，或只输入词的开头。</translation>
    </message>
    <message>
        <source>Show all postings</source>
        <translation>显示所有职位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按%1升序排列</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按%1降序排列</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>How tall the &amp;rows are</source>
        <translation>行高(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow the list…</source>
        <translation>筛选列表(&amp;N)…</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>恢复初始状态(&amp;F)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Shortlist::MainWindow</name>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>The automatic copy of the database could not be made. Look at “Your data” in the menu Help. (%1)</source>
        <translation>无法自动创建数据库副本。请查看“帮助”菜单中的“您的数据”。（%1）</translation>
    </message>
</context>
<context>
    <name>Shortlist::MatchCard</name>
    <message>
        <source>This may be one you have</source>
        <translation>可能与已有职位相同</translation>
    </message>
    <message>
        <source>%1: %2. Import it all the same; you can merge the two afterwards.</source>
        <comment>how sure it is, and the reasons</comment>
        <translation>%1：%2。仍可导入；之后可以将两者合并。</translation>
    </message>
    <message>
        <source>This posting comes twice</source>
        <translation>此职位出现了两次</translation>
    </message>
    <message>
        <source>You have this posting already</source>
        <translation>您已有此职位</translation>
    </message>
    <message>
        <source>A newer version of one you have</source>
        <translation>已有职位的较新版本</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Shortlist::MembersEditor</name>
    <message>
        <source>Add an employer</source>
        <translation>添加雇主</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>解散该组</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well. Add those that share the slots:</source>
        <translation>据 %1，以下雇主也属于 %2。请添加共用名额的雇主：</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1 to the group</source>
        <translation>将 %1 加入该组</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>将 %1 移出该组</translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message>
        <source>applied on %1</source>
        <translation>申请于%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>saved on %1 from %2</source>
        <translation>%1保存，来自 %2</translation>
    </message>
    <message>
        <source>Merge two postings</source>
        <translation>合并两个职位</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>the fi&amp;rst</source>
        <translation>第一个(&amp;R)</translation>
    </message>
    <message>
        <source>the secon&amp;d</source>
        <translation>第二个(&amp;D)</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tags, notes and history of both are kept, and a fact that only one of them states is taken over. The other posting goes to the trash; undo brings everything back.</source>
        <translation>两者的标签、备注和历史记录都会保留，仅一方写明的信息也会并入。另一个职位移到回收站；撤销可恢复一切。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>Shortlist::NewPostingDialog</name>
    <message>
        <source>New posting</source>
        <translation>新建职位</translation>
    </message>
    <message>
        <source>Write down what you know, or paste its text: the rest is read from it, and you see what was understood before anything is stored.</source>
        <translation>写下您知道的内容，或粘贴职位文本：其余信息会从中读取，保存之前您会看到识别结果。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>职位文本</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Shortlist::NotesEditor</name>
    <message>
        <source>Markdown. Saved when you leave the field.</source>
        <translation>Markdown 格式。离开输入框时自动保存。</translation>
    </message>
    <message>
        <source>What you think, whom you know there, what to ask …</source>
        <translation>您的想法、在那里认识的人、想问的问题……</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes, to be read</source>
        <translation>备注（阅读）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>编辑备注</translation>
    </message>
</context>
<context>
    <name>Shortlist::Notices</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Shortlist::OptionalDateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a field, in Qt&apos;s notation: 6 Apr 2021</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Shortlist::PageLimitDialog</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Limit from a page</source>
        <translation>从页面读取限额</translation>
    </message>
    <message>
        <source>https://… (so that the words can be found again)</source>
        <translation>https://…（以便日后找到原文）</translation>
    </message>
    <message>
        <source>The text of an FAQ, a careers page or a mail</source>
        <translation>常见问题、招聘页面或邮件的文本</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>网址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Enter it by &amp;hand…</source>
        <translation>手动填写(&amp;H)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep as a suggestion</source>
        <translation>保留为建议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limits are stated. Nothing is enforced before you confirm it.</source>
        <translation>
            <numerusform>写明了 %Ln 条限额。在您确认之前不会生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the page’s text: the limits in it are found, with their words.</source>
        <translation>粘贴页面文本：会找出其中的限额及原话。</translation>
    </message>
    <message>
        <source>No limit was found in this text.</source>
        <translation>此文本中没有找到限额。</translation>
    </message>
</context>
<context>
    <name>Shortlist::PaletteController</name>
    <message>
        <source>Saved search</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
</context>
<context>
    <name>Shortlist::PapersController</name>
    <message>
        <source>“%1” is no document: a file of at most %2 is. Nothing was added.</source>
        <translation>“%1”不能作为材料添加：文件不得超过 %2。未添加任何内容。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>No program of the desktop opens “%1”.</source>
        <translation>桌面上没有程序可以打开“%1”。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingDrag</name>
    <message>
        <source>apply by %1</source>
        <translation>%1截止申请</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message>
        <source>Postings</source>
        <translation>职位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingView</name>
    <message>
        <source>Shown as plain text, as you asked for with --no-webengine.</source>
        <translation>按 --no-webengine 的要求以纯文本显示。</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view does not run for root, where its sandbox can&apos;t work.</source>
        <translation>以纯文本显示：页面视图无法以 root 身份运行，因为其沙盒此时不起作用。</translation>
    </message>
    <message>
        <source>Shown as plain text: this system does not allow the sandbox of the page view.</source>
        <translation>以纯文本显示：此系统不允许页面视图的沙盒。</translation>
    </message>
    <message>
        <source>Shown as plain text: a part of Qt WebEngine is not installed.</source>
        <translation>以纯文本显示：未安装 Qt WebEngine 的某个部分。</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view stopped. Nothing was lost.</source>
        <translation>以纯文本显示：页面视图已停止。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>在浏览器中打开：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>The title bar of a posting&apos;s own window: title, employer</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ProofDialog</name>
    <message>
        <source>Proof of the search</source>
        <translation>求职证明</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>将要打印的内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>求职证明 %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::QuoteLabel</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Shortlist::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Your rating: click a star, or press 0 to 5</source>
        <translation>您的评分：点击星星，或按 0 到 5</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingController</name>
    <message>
        <source>Save the posting</source>
        <translation>保存职位</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>保存来源</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message>
        <source>Stop and show these</source>
        <translation>停止并显示已读内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was read so far is kept; the rest is not read</source>
        <translation>已读取的会保留；其余不再读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Fetching the page from %1…</source>
        <translation>正在从 %1 获取页面…</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln postings…</source>
        <translation>
            <numerusform>正在保存 %Ln 个职位…</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>正在与已有职位比较…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>正在读取文件：%1/%2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings found</source>
        <translation>
            <numerusform>找到 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one</source>
        <translation>
            <numerusform>%Ln 个文件不含职位</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>大约还需 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingTools</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Go to a section (Ctrl+J)</source>
        <translation>转到章节 (Ctrl+J)</translation>
    </message>
    <message>
        <source>More for reading</source>
        <translation>更多阅读选项</translation>
    </message>
    <message>
        <source>Find, copy, print, the source</source>
        <translation>查找、复制、打印、来源</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…	Ctrl+G</source>
        <translation>在职位中查找(&amp;F)…	Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Copy the posting</source>
        <translation>复制职位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…	Ctrl+P</source>
        <translation>打印(&amp;P)…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>The &amp;source as saved…</source>
        <translation>保存时的来源(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReasonDialog</name>
    <message>
        <source>Refused by a limit</source>
        <translation>限额不允许此操作</translation>
    </message>
    <message>
        <source>If it is so all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>如果确实如此，请说明理由。理由会保留在历史记录中(&amp;R)。</translation>
    </message>
    <message>
        <source>Reason for going beyond the limit</source>
        <translation>超出限额的理由</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>仍然执行</translation>
    </message>
</context>
<context>
    <name>Shortlist::RecordDialog</name>
    <message>
        <source>Record a step</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Edit a step</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>随附材料</translation>
    </message>
    <message>
        <source>If you applied all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>如果您仍然申请了，请说明理由。理由会保留在历史记录中(&amp;R)。</translation>
    </message>
    <message>
        <source>Reason for recording it beyond the limit</source>
        <translation>超出限额仍记录的理由</translation>
    </message>
    <message>
        <source>until then, the limit is lifted for others too</source>
        <translation>在此日期前，限额对其他职位同样解除</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>破例的最后一天</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>您原计划先投递“%1”。</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>仍然记录</translation>
    </message>
</context>
<context>
    <name>Shortlist::RemindersDialog</name>
    <message>
        <source>Closing day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>then</source>
        <translation>然后</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>The desktop shows them while Shortlist is open; what was missed comes together when it is opened again.</source>
        <translation>Shortlist 打开期间由桌面显示提醒；错过的提醒会在下次打开时一并显示。</translation>
    </message>
    <message>
        <source>How long ahead</source>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What, and how long before it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A whole day begins at</source>
        <translation>全天事项始于</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>免打扰开始(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>What has no time is said at</source>
        <translation>无具体时间的事项提醒于</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::RescueBox</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the disk does not give it, or you may not read it. It was left untouched.</source>
        <translation>无法打开“%1”：磁盘读不出它，或者您没有读取权限。该文件未作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</source>
        <translation>
            <numerusform>最近的副本是%1的，含 %Ln 个职位。恢复前会先检查副本，打不开的文件会保留在副本旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the copy of %1</source>
        <translation>恢复到%1的副本</translation>
    </message>
    <message>
        <source>There is no copy of it to go back to.</source>
        <translation>没有可以恢复的副本。</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>打开其他数据库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Shortlist::RowHeads</name>
    <message>
        <source>%1 ≠</source>
        <extracomment>The label of a row whose values differ; not by its colour alone</extracomment>
        <translation>%1 ≠</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleDialog</name>
    <message>
        <source>Application limit</source>
        <translation>申请限额</translation>
    </message>
    <message>
        <source>What the rule would do</source>
        <translation>规则的效果</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleForm</name>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>不确定：继续占用名额</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>继续占用名额</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>释放名额</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>永不可再申请</translation>
    </message>
    <message>
        <source>At most so many applications</source>
        <translation>申请次数上限</translation>
    </message>
    <message>
        <source>A wait before the next application</source>
        <translation>下次申请前须等待</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>不得再次申请同一职位</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>the day the posting is closed</source>
        <translation>职位关闭之日</translation>
    </message>
    <message>
        <source>the employer and its affiliates</source>
        <translation>雇主及其关联企业</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>该雇主</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>一个部门</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>一个招聘项目</translation>
    </message>
    <message>
        <source>each posting</source>
        <translation>每个职位</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>every application that was sent</source>
        <translation>每次投递的申请</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>仅未结束的申请</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>按申请顺序审核</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>前一份申请结束后才能再申请</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>同时审核</translation>
    </message>
    <message>
        <source>refuses what goes beyond it</source>
        <translation>拒绝超出限额的申请</translation>
    </message>
    <message>
        <source>advises: it warns only</source>
        <translation>仅为建议：只提醒</translation>
    </message>
    <message>
        <source>breaking it spoils every application</source>
        <translation>违反将使所有申请失效</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>only suggested: shown, not enforced</source>
        <translation>仅为建议：显示但不生效</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>破例</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>within a number of days</source>
        <translation>若干天内</translation>
    </message>
    <message>
        <source>within a number of months</source>
        <translation>若干个月内</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>一个自然月内</translation>
    </message>
    <message>
        <source>between two dates</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>in a season whose dates are not known</source>
        <translation>日期未知的招聘季内</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Days to wait</source>
        <translation>等待天数(&amp;D)</translation>
    </message>
    <message>
        <source>The days r&amp;un from</source>
        <translation>等待起算于(&amp;U)</translation>
    </message>
    <message>
        <source>Counts &amp;for</source>
        <translation>适用范围(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地区(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>Year starts &amp;in</source>
        <translation>年度始于(&amp;I)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>从(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What counts</source>
        <translation>计入的申请(&amp;W)</translation>
    </message>
    <message>
        <source>If you wit&amp;hdraw</source>
        <translation>如果您撤回(&amp;H)</translation>
    </message>
    <message>
        <source>If it is re&amp;jected</source>
        <translation>如果被拒(&amp;J)</translation>
    </message>
    <message>
        <source>If the posting &amp;closes</source>
        <translation>如果职位关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>顺序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>约束力(&amp;S)</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>状态(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;verride until</source>
        <translation>破例至(&amp;V)</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>破例理由</translation>
    </message>
    <message>
        <source>Say for whom it counts.</source>
        <translation>请说明适用于谁。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>末日早于首日。</translation>
    </message>
    <message>
        <source>Say how many days to wait.</source>
        <translation>请填写等待天数。</translation>
    </message>
    <message>
        <source>Say why the rule is overridden.</source>
        <translation>请说明为何破例。</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message>
        <source>one application</source>
        <translation>一次申请</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln 次申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln months</source>
        <translation>
            <numerusform>%Ln 个月内最多 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln days</source>
        <translation>
            <numerusform>%Ln 天内最多 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a month</source>
        <translation>每月最多 %1</translation>
    </message>
    <message>
        <source>At most %1 a year</source>
        <translation>每年最多 %1</translation>
    </message>
    <message>
        <source>At most %1 in a year that starts in %2</source>
        <translation>每年度最多 %1，年度始于%2</translation>
    </message>
    <message>
        <source>At most %1 a recruiting season</source>
        <translation>每个招聘季最多 %1</translation>
    </message>
    <message>
        <source>At most %1 from %2 to %3</source>
        <translation>%2至%3最多 %1</translation>
    </message>
    <message>
        <source>At most %1 open at a time</source>
        <translation>同时进行的最多 %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the last one</source>
        <translation>
            <numerusform>上次申请后 %Ln 天内不得再申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after an interview</source>
        <translation>
            <numerusform>面试后 %Ln 天内不得再申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the employer has closed a posting</source>
        <translation>
            <numerusform>雇主关闭职位后 %Ln 天内不得再申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after a rejection</source>
        <translation>
            <numerusform>被拒后 %Ln 天内不得再申请</numerusform>
        </translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>按申请顺序审核</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>前一份申请结束后才能再申请</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>同时审核</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>不得再次申请同一职位</translation>
    </message>
    <message>
        <source>A second application to the same posting at once</source>
        <translation>可以立即再次申请同一职位</translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting for %Ln days after the first</source>
        <translation>
            <numerusform>首次申请后 %Ln 天内不得再次申请同一职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting until %Ln days after the first has ended</source>
        <translation>
            <numerusform>首次申请结束后 %Ln 天内不得再次申请同一职位</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 and affiliates in %2</source>
        <translation>适用于 %1 及其在%2的关联企业</translation>
    </message>
    <message>
        <source>for %1 and its affiliates worldwide</source>
        <translation>适用于 %1 及其全球关联企业</translation>
    </message>
    <message>
        <source>for %1 and their affiliates worldwide</source>
        <translation>适用于 %1 及其全球关联企业</translation>
    </message>
    <message>
        <source>to the same posting</source>
        <translation>针对同一职位</translation>
    </message>
    <message>
        <source>in one programme</source>
        <translation>在一个招聘项目中</translation>
    </message>
    <message>
        <source>in the programme %1</source>
        <translation>在招聘项目 %1 中</translation>
    </message>
    <message>
        <source>in one department</source>
        <translation>在一个部门中</translation>
    </message>
    <message>
        <source>in the department %1</source>
        <translation>在部门 %1 中</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>适用于 %1</translation>
    </message>
    <message>
        <source>for all affiliates</source>
        <translation>适用于所有关联企业</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在%1</translation>
    </message>
    <message>
        <source>advised, not enforced</source>
        <translation>建议，不强制</translation>
    </message>
    <message>
        <source>or all applications are set aside</source>
        <translation>否则所有申请均不予考虑</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchAssist</name>
    <message>
        <source>Help with the search</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchBar</name>
    <message>
        <source>Search everything, or employer:… tag:… stage:…</source>
        <translation>搜索全部内容，或 employer:… tag:… stage:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, or, and fields such as employer:, tag: and deadline:&lt;7d</source>
        <translation>词、“短语”、-排除、or，以及 employer:、tag: 和 deadline:&lt;7d 等字段</translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>章节：%1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>What the section “%1” is</source>
        <translation>章节“%1”的类别</translation>
    </message>
</context>
<context>
    <name>Shortlist::SelectionController</name>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln postings for good?</source>
        <translation>
            <numerusform>彻底删除 %Ln 个职位？</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>已彻底删除</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>彻底删除回收站中的所有内容？</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Their texts, notes and sources are removed from the file. This cannot be undone, and what was done before cannot be undone afterwards either. Of a posting that you applied for, title and employer stay in the trash, because limits and statistics count it.</source>
        <translation>其文本、备注和来源将从文件中清除。此操作无法撤销，之前的操作此后也无法撤销。对于您已申请的职位，名称和雇主会留在回收站中，因为限额和统计需要计入它们。</translation>
    </message>
</context>
<context>
    <name>Shortlist::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>在此处所作的选择立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, such as 125 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Shortlist::ShortcutsDialog</name>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous posting</source>
        <translation>下一个、上一个职位</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First, last posting</source>
        <translation>第一个、最后一个职位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>阅读职位</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Put on or take off a tag</source>
        <translation>添加或移除标签</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Shift, Ctrl</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shortlist::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarController</name>
    <message>
        <source>Show the postings</source>
        <translation>显示职位</translation>
    </message>
    <message>
        <source>Delete everything in it for good…</source>
        <translation>彻底删除其中所有内容…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag from %Ln postings</source>
        <translation>
            <numerusform>从 %Ln 个职位移除此标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by the search above</source>
        <translation>替换为上方的搜索</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>删除此搜索</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>请先进行搜索，然后才能保存搜索。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message>
        <source>%1, %2 of %3 places taken</source>
        <translation>%1，已占用 %2/%3 个名额</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln postings</source>
        <translation>
            <numerusform>%1，%Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>A tag with others below it, as a screen reader says it</extracomment>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>Shortlist::SkillsDialog</name>
    <message>
        <source>Your skills</source>
        <translation>您的技能</translation>
    </message>
    <message>
        <source>Tick what you can do. The comparison holds what a posting asks for against it, and your score counts it.</source>
        <translation>勾选您会的技能。对比会将职位要求与之对照，您的得分也会计入。</translation>
    </message>
    <message>
        <source>Find one, or add one of your own</source>
        <translation>查找，或添加自己的技能</translation>
    </message>
    <message>
        <source>A skill</source>
        <translation>一项技能</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln postings</source>
        <extracomment>A skill, and how many postings ask for it</extracomment>
        <translation>
            <numerusform>%1 · 见于 %Ln 个职位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotBanner</name>
    <message>
        <source>Application limit</source>
        <translation>申请限额</translation>
    </message>
    <message>
        <source>Record application…</source>
        <translation>记录申请…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>破例…</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>确认限额…</translation>
    </message>
    <message>
        <source>Not a limit</source>
        <translation>不是限额</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>查看名额</translation>
    </message>
    <message>
        <source>Show in posting</source>
        <translation>在职位中显示</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotCard</name>
    <message>
        <source>Slot %1 · applied %2</source>
        <translation>名额 %1 · 申请于%2</translation>
    </message>
    <message>
        <source>Beyond the limit · applied %1</source>
        <translation>超出限额 · 申请于%1</translation>
    </message>
    <message>
        <source>Slot %1 · planned</source>
        <translation>名额 %1 · 已计划</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>名额 %1</translation>
    </message>
    <message>
        <source>Free: plan a posting here</source>
        <translation>空闲：在此计划一个职位</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotDrop</name>
    <message>
        <source>Slot %1: plan it here</source>
        <translation>名额 %1：计划于此</translation>
    </message>
    <message>
        <source>One posting at a time</source>
        <translation>一次只能一个职位</translation>
    </message>
    <message>
        <source>This posting holds a slot already</source>
        <translation>此职位已占用一个名额</translation>
    </message>
    <message>
        <source>Taken by an application</source>
        <translation>已被申请占用</translation>
    </message>
    <message>
        <source>Not of these employers, or no longer open to you</source>
        <translation>不属于这些雇主，或已不再开放</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotList</name>
    <message>
        <source>Planned postings, in your order</source>
        <translation>计划申请的职位，按您的顺序</translation>
    </message>
    <message>
        <source>Postings not planned yet</source>
        <translation>尚未计划的职位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>记录…</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsController</name>
    <message>
        <source>No application limit of %1 is known.</source>
        <translation>未发现 %1 的申请限额。</translation>
    </message>
    <message>
        <source>The known limits of %1 say the same already.</source>
        <translation>%1 的已知限额已经写明同样内容。</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsModel</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>名额 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsPage</name>
    <message>
        <source>No limit known</source>
        <translation>未发现限额</translation>
    </message>
    <message>
        <source>Where a posting says how many applications an employer takes, its slots stand here.</source>
        <translation>如果职位写明雇主接受多少次申请，其名额会显示在这里。</translation>
    </message>
    <message>
        <source>edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>No limit is enforced here.</source>
        <translation>此处没有生效的限额。</translation>
    </message>
    <message>
        <source>Limit from a page…</source>
        <translation>从页面读取限额…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>等待中，按您的顺序</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+Up and Alt+Down.</source>
        <translation>拖动以调整顺序，或按 Alt+↑ 和 Alt+↓。</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>未计划</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>Ended, no longer counting</source>
        <translation>已结束，不再计入</translation>
    </message>
    <message>
        <source>When an application has ended</source>
        <translation>申请结束时</translation>
    </message>
    <message>
        <source>Employers rarely say whether it still counts. What is not known keeps its slot.</source>
        <translation>雇主很少说明已结束的申请是否仍计入。不确定时，名额继续占用。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Employers that share these slots</source>
        <translation>共用这些名额的雇主</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceDialog</name>
    <message>
        <source>%1, saved on %2. This is what the posting was read from, unchanged.</source>
        <translation>%1，保存于%2。职位就是从这里读取的，未作改动。</translation>
    </message>
    <message>
        <source>The source as saved</source>
        <translation>保存时的来源</translation>
    </message>
    <message>
        <source>It is no text. Save it to look at it in another program.</source>
        <translation>它不是文本。请保存后用其他程序查看。</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>另存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceView</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesController</name>
    <message>
        <source>This cannot be: a stage needs a name, and of the types saved, planned and submitted one stage each stays on offer.</source>
        <translation>无法执行：阶段需要有名称，并且“已保存”“计划申请”和“已投递”三种类型必须各保留一个可用阶段。</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this.</source>
        <translation>雇主的申请限额不允许这样做。</translation>
    </message>
    <message>
        <source>Change the type of the stage</source>
        <translation>更改阶段的类型</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>更改类型</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The steps of your search, in the order of the board. What a stage counts as is its type.</source>
        <translation>您求职的步骤，按看板顺序排列。阶段如何计数由其类型决定。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>阶段顺序</translation>
    </message>
    <message>
        <source>Drag a stage, or move it by Alt+Up and Alt+Down.</source>
        <translation>拖动阶段，或按 Alt+↑ 和 Alt+↓ 移动。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Offer it for new steps</source>
        <translation>可供新记录选用(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>删除阶段</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Name of a new stage, such as “Phone call”</source>
        <translation>新阶段的名称，例如“电话沟通”</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>新阶段的名称</translation>
    </message>
    <message>
        <source>Type of the new stage</source>
        <translation>新阶段的类型</translation>
    </message>
    <message>
        <source>Add the stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingBar</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新 %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>待检查 %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>No posting %1</source>
        <translation>无职位 %1</translation>
    </message>
    <message>
        <source>Ticks all that is shown, or none</source>
        <translation>勾选所显示的全部，或全部取消</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only postings with these words</source>
        <translation>只显示含这些词的职位</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>已勾选 %1/%2</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message>
        <source>Nothing of them is lost: see why, look at the source, or try again.</source>
        <translation>它们都不会丢失：可查看原因、查看来源或重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings ticked</source>
        <translation>
            <numerusform>已勾选 %1/%Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln 个已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDesk</name>
    <message>
        <source>Nothing here matches. Take a word away, or show all.</source>
        <translation>没有匹配项。请去掉一个词，或显示全部。</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message>
        <source>This is no text: %1.</source>
        <translation>这不是文本：%1。</translation>
    </message>
    <message>
        <source>What the source does not say…</source>
        <translation>来源未说明的内容…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>各列的含义…</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>来源中的内容</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>No posting</source>
        <translation>没有职位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>%Ln 个文档不含职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see why and what is in it. They are not stored.</source>
        <translation>选择一个以查看原因及其内容。它们不会被保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings in one document</source>
        <translation>
            <numerusform>一个文档中有 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what was understood. A tick on the document ticks all of them.</source>
        <translation>选择一个以查看识别结果。勾选文档即勾选其全部职位。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message>
        <source>1 posting</source>
        <translation>1 个职位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1 from %2</source>
        <extracomment>%1 is &quot;5 postings&quot;, %2 is &quot;5 files&quot;</extracomment>
        <translation>导入：%2中的 %1</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>导入 %1/%2</translation>
    </message>
    <message>
        <source>Import 1 posting</source>
        <translation>导入 1 个职位</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln postings</source>
        <translation>
            <numerusform>导入 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. Tick what to keep, correct what is wrong.</source>
        <translation>尚未保存任何内容。请勾选要保留的，更正有误的。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>获取页面</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>获取此页面？</translation>
    </message>
    <message>
        <source>%1

Shortlist asks %2 for this one page, without cookies, and loads nothing that the page names. The site sees that somebody asked.</source>
        <translation>%1

Shortlist 只向 %2 请求这一个页面，不带 Cookie，也不加载页面中引用的任何内容。网站会知道有人请求过。</translation>
    </message>
    <message>
        <source>No posting was found</source>
        <translation>未找到职位</translation>
    </message>
    <message>
        <source>Choose files, folders or a saved page, or copy a posting and paste it here with Ctrl+V.</source>
        <translation>选择文件、文件夹或保存的页面，或复制职位后在此按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>未读取任何内容</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTree</name>
    <message>
        <source>What was read</source>
        <translation>读取到的内容</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>%Ln 个文档不含职位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsController</name>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>矢量图 (*.svg);;图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsPage</name>
    <message>
        <source>Looking back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>还没有可回顾的内容</translation>
    </message>
    <message>
        <source>Once you have sent applications, what came of them stands here: where they went, how long it took, and who answered.</source>
        <translation>投递申请后，结果会显示在这里：申请去了哪里、用了多长时间、谁给了答复。</translation>
    </message>
    <message>
        <source>Where the applications went</source>
        <translation>申请的去向</translation>
    </message>
    <message>
        <source>From the histories: one that was rejected after an interview has had an interview.</source>
        <translation>根据历史记录：面试后被拒的申请也算有过面试。</translation>
    </message>
    <message>
        <source>Applications a week</source>
        <translation>每周申请数</translation>
    </message>
    <message>
        <source>By the day on which they were sent.</source>
        <translation>按投递日期统计。</translation>
    </message>
    <message>
        <source>Time in a stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>The middle half and the median, of applications that left it.</source>
        <translation>已离开该阶段的申请：中间 50% 和中位数。</translation>
    </message>
    <message>
        <source>Answers by source</source>
        <translation>按来源统计答复</translation>
    </message>
    <message>
        <source>Rejections are answers, too.</source>
        <translation>被拒也算答复。</translation>
    </message>
    <message>
        <source>Answers by tag</source>
        <translation>按标签统计答复</translation>
    </message>
    <message>
        <source>An application counts for each of its tags.</source>
        <translation>一份申请计入其每个标签。</translation>
    </message>
    <message>
        <source>Answers by employer</source>
        <translation>按雇主统计答复</translation>
    </message>
    <message>
        <source>Of what was sent to each.</source>
        <translation>占投递给各雇主的申请的比例。</translation>
    </message>
    <message>
        <source>&amp;Proof of the search…</source>
        <translation>求职证明(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatusBar</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>add to comparison</source>
        <translation>加入对比</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings</source>
        <translation>
            <numerusform>%1/%Ln 个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network requests since start</source>
        <translation>
            <numerusform>启动以来 %Ln 次网络请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist works without a network, and postings cannot reach it.</source>
        <translation>Shortlist 无需网络即可工作，职位内容也无法访问网络。</translation>
    </message>
    <message numerus="yes">
        <source>Postings tried %Ln times to load something. Every time was refused.</source>
        <translation>
            <numerusform>职位内容曾 %Ln 次尝试加载资源，每次均被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings wait to be imported</source>
        <translation>
            <numerusform>%Ln 个职位等待导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SuggestionCard</name>
    <message>
        <source>Not a limit</source>
        <translation>不是限额</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>确认限额…</translation>
    </message>
    <message>
        <source>A posting states a limit. It counts once you confirm it.</source>
        <translation>某职位写明了限额。您确认后生效。</translation>
    </message>
    <message>
        <source>A page states a limit. It counts once you confirm it.</source>
        <translation>某页面写明了限额。您确认后生效。</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagButton</name>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>移除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>添加此标签</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagPopup</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Suggested by the posting’s skills</source>
        <translation>根据职位技能建议</translation>
    </message>
    <message>
        <source>Space ticks, Enter is done</source>
        <translation>空格勾选，Enter 完成</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新标签“%1”</translation>
    </message>
</context>
<context>
    <name>Shortlist::TextPostingView</name>
    <message>
        <source>Description</source>
        <translation>职位描述</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineDelegate</name>
    <message>
        <source>%1, %2, taken back</source>
        <translation>%1，%2，已收回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>超出限额仍予记录：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已投递：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Shortlist::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shortlist::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Enter opens the posting, A records what happened, P plans it.</source>
        <translation>按 Enter 打开职位，按 A 记录进展，按 P 列入计划。</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Follows a number: too long is 14 days</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days without an answer that are too long</source>
        <translation>未获答复多少天算过久</translation>
    </message>
    <message>
        <source>&amp;Too long is</source>
        <translation>算作过久(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>记录进展(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>列入计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天无事可做</translation>
    </message>
    <message numerus="yes">
        <source>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</source>
        <translation>
            <numerusform>一周内截止的职位、即将到来的日程和 %n 天未获答复的申请会显示在这里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::TrackingPage</name>
    <message>
        <source>Nothing recorded yet. Record what you did, also with an earlier date.</source>
        <translation>还没有记录。请记录您做过的事，日期可以是过去。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note, such as who called</source>
        <translation>备注，例如谁来过电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Shortlist::UndoController</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be undone: tag 3 postings</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>Shortlist::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>What the employer changed</source>
        <translation>雇主所作的更改</translation>
    </message>
    <message>
        <source>The employer has not changed this posting since it was read.</source>
        <translation>自读取以来雇主未更改此职位。</translation>
    </message>
    <message>
        <source>The posting as it was read first</source>
        <translation>首次读取时的职位</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排对比(&amp;S)</translation>
    </message>
    <message>
        <source>This version beside the one before; or the two that are selected</source>
        <translation>此版本与前一版本对比；或对比选中的两个版本</translation>
    </message>
</context>
<context>
    <name>Shortlist::WeightsDialog</name>
    <message>
        <source>Skills that you have</source>
        <translation>您具备的技能</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>年薪</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>您的星级</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>远程办公</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>空余名额</translation>
    </message>
    <message>
        <source>the share of the skills asked for</source>
        <translation>所要求技能中您具备的比例</translation>
    </message>
    <message>
        <source>beside the best paid one, in one currency</source>
        <translation>与对比中同币种的最高薪资相比</translation>
    </message>
    <message>
        <source>as you have rated it</source>
        <translation>按您的评分</translation>
    </message>
    <message>
        <source>remote 100, hybrid 50, on site 0</source>
        <translation>远程 100，混合 50，现场 0</translation>
    </message>
    <message>
        <source>100 where the limit leaves one</source>
        <translation>限额仍有名额时为 100</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>重要因素</translation>
    </message>
    <message>
        <source>What counts for you</source>
        <translation>对您重要的因素</translation>
    </message>
    <message>
        <source>Each posting in the comparison gets 0 to 100 points for each of these. Your score is their mean, weighted as you say here; what a posting does not state is left out.</source>
        <translation>对比中的每个职位在以下各项上得 0 到 100 分。您的得分是按此处权重计算的平均值；职位未说明的内容不计入。</translation>
    </message>
    <message>
        <source>As it &amp;was first</source>
        <translation>恢复初始值(&amp;W)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>How much an aspect counts: nothing</extracomment>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>Shortlist::WorkBar</name>
    <message>
        <source>Waiting for what is being saved…</source>
        <translation>正在等待保存完成…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>正在复制数据库…</translation>
    </message>
    <message>
        <source>Checking the database, page by page…</source>
        <translation>正在逐页检查数据库…</translation>
    </message>
    <message>
        <source>Checking the postings…</source>
        <translation>正在检查职位…</translation>
    </message>
    <message>
        <source>Comparing what is stored with its checksums…</source>
        <translation>正在将所存内容与校验和对照…</translation>
    </message>
    <message>
        <source>Collecting sources and documents…</source>
        <translation>正在收集来源和申请材料…</translation>
    </message>
    <message>
        <source>Collecting the postings…</source>
        <translation>正在收集职位…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Putting the copy in place…</source>
        <translation>正在换上副本…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All postings</source>
        <translation>所有职位</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划申请</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周截止</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Employers with limits</source>
        <translation>有限额的雇主</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the limit allows this cannot be told</source>
        <translation>无法判断限额是否允许</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2, the last one</source>
        <translation>占用名额 %1（共 %2 个，最后一个）</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2</source>
        <translation>占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>This employer seems to limit applications</source>
        <translation>此雇主似乎限制申请次数</translation>
    </message>
    <message>
        <source>Whether you may apply cannot be told</source>
        <translation>无法判断您是否可以申请</translation>
    </message>
    <message>
        <source>Applying now is allowed</source>
        <translation>现在可以申请</translation>
    </message>
    <message>
        <source>Applying now is more than the employer advises</source>
        <translation>现在申请将超出雇主的建议</translation>
    </message>
    <message>
        <source>Applying now takes the only place</source>
        <translation>现在申请将占用唯一的名额</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2, the last one</source>
        <translation>现在申请将占用名额 %1（共 %2 个，最后一个）</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2</source>
        <translation>现在申请将占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2</source>
        <translation>占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2 since %3</source>
        <translation>自%3起占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Refused: the time to wait after the last answer is not over</source>
        <translation>不可申请：上次答复后的等待期尚未结束</translation>
    </message>
    <message>
        <source>Refused: you applied for this posting before</source>
        <translation>不可申请：您曾申请过此职位</translation>
    </message>
    <message>
        <source>Refused: the application before this one has to end first</source>
        <translation>不可申请：须等前一份申请结束</translation>
    </message>
    <message>
        <source>Refused: the only place is taken</source>
        <translation>不可申请：唯一的名额已被占用</translation>
    </message>
    <message>
        <source>Refused: both places are taken</source>
        <translation>不可申请：两个名额均已被占用</translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %Ln places are taken</source>
        <translation>
            <numerusform>不可申请：全部 %Ln 个名额均已被占用</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enforced until you confirm it.</source>
        <translation>在您确认之前不会生效。</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>您原计划先投递“%1”。</translation>
    </message>
    <message>
        <source>One application too many would spoil all of them.</source>
        <translation>多申请一次会使所有申请失效。</translation>
    </message>
    <message>
        <source>The next place is free on %1.</source>
        <translation>下一个名额于%1空出。</translation>
    </message>
    <message>
        <source>Nothing in the rule says that a place becomes free again.</source>
        <translation>规则中没有说明名额会再次空出。</translation>
    </message>
    <message>
        <source>Withdrawn and rejected ones are assumed not to free a slot.</source>
        <translation>假定已撤回和被拒的申请不释放名额。</translation>
    </message>
    <message>
        <source>Withdrawn ones are assumed not to free a slot.</source>
        <translation>假定已撤回的申请不释放名额。</translation>
    </message>
    <message>
        <source>Rejected ones are assumed not to free a slot.</source>
        <translation>假定被拒的申请不释放名额。</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3</source>
        <translation>名额 %1：%2，申请于%3</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3, now: %4</source>
        <translation>名额 %1：%2，申请于%3，现为：%4</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>It has closed.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>You rate it higher than one before it.</source>
        <translation>您对它的评分高于排在前面的某个职位。</translation>
    </message>
    <message>
        <source>It closes before one that is to be sent first.</source>
        <translation>它的截止日期早于排在前面的某个职位。</translation>
    </message>
    <message>
        <source>Send it before %1.</source>
        <translation>请在%1前投递。</translation>
    </message>
    <message>
        <source>One of your planned postings closes within a week, and no slot is left.</source>
        <translation>您计划的一个职位将在一周内截止，且没有剩余名额。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and no slot is left.</source>
        <translation>
            <numerusform>您计划的职位中有 %Ln 个将在一周内截止，且没有剩余名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>only one slot is left</source>
        <extracomment>%1 is a number of slots: only one slot is left</extracomment>
        <translation>只剩一个名额</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln slots are left</source>
        <translation>
            <numerusform>只剩 %Ln 个名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and %1.</source>
        <translation>
            <numerusform>您计划的职位中有 %Ln 个将在一周内截止，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and the day it began or, where it is an ending, happened</extracomment>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>Open in the posting</source>
        <translation>在职位中打开</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing was decided. It takes no place of a limit.</source>
        <translation>尚未决定。不占用限额名额。</translation>
    </message>
    <message>
        <source>To be sent. It waits for a place of a limit, but takes none.</source>
        <translation>待投递。等待限额名额，但不占用。</translation>
    </message>
    <message>
        <source>Sent, and not answered. It takes a place where the employer limits applications.</source>
        <translation>已投递，未获答复。雇主限制申请次数时占用名额。</translation>
    </message>
    <message>
        <source>Sent, and answered. It takes a place where the employer limits applications.</source>
        <translation>已投递，已获答复。雇主限制申请次数时占用名额。</translation>
    </message>
    <message>
        <source>You ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>由您结束。名额是否空出取决于雇主的规则。</translation>
    </message>
    <message>
        <source>The employer ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>由雇主结束。名额是否空出取决于雇主的规则。</translation>
    </message>
    <message>
        <source>The posting was closed. Whether its place is free again depends on the employer’s rule.</source>
        <translation>职位已关闭。名额是否空出取决于雇主的规则。</translation>
    </message>
    <message>
        <source>You are hired.</source>
        <translation>您已被录用。</translation>
    </message>
    <message>
        <source>No history speaks of it: it can be removed.</source>
        <translation>没有历史记录用到它：可以删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of histories speak of it: it can be hidden, but not removed.</source>
        <translation>
            <numerusform>有 %Ln 条历史记录用到它：可以隐藏，但不能删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent from then on: %1.</source>
        <translation>
            <numerusform>此后有 %Ln 份申请算作已投递：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent no more, and take no place: %1.</source>
        <translation>
            <numerusform>此后有 %Ln 份申请不再算作已投递，也不占用名额：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications were sent all the same, but stand differently: %1.</source>
        <translation>
            <numerusform>有 %Ln 份申请仍算作已投递，但状态不同：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message>
        <source>The same file was imported before.</source>
        <translation>同一文件之前已导入。</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>It has the same requisition number.</source>
        <translation>职位编号相同。</translation>
    </message>
    <message>
        <source>same requisition number</source>
        <translation>职位编号相同</translation>
    </message>
    <message>
        <source>It comes from the same address.</source>
        <translation>来自同一网址。</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>同一网址</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>内容相同。</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>It was stored just now.</source>
        <translation>刚刚已保存。</translation>
    </message>
    <message>
        <source>stored just now</source>
        <translation>刚刚保存</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>页面文字</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>%1 (no title)</source>
        <translation>%1（无名称）</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>It comes twice</source>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>You have it: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>It comes twice: %1</source>
        <translation>出现两次：%1</translation>
    </message>
    <message>
        <source>No job posting was found in it.</source>
        <translation>其中没有找到职位。</translation>
    </message>
    <message>
        <source>no posting</source>
        <translation>无职位</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>like one you have</source>
        <translation>与已有职位相似</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>limit found: %1</source>
        <translation>发现限额：%1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>StatisticsTables</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请数</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占全部的比例</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入数</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>现处于该阶段</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已获答复</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Applications</source>
        <translation>申请数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未结束</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 42 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>从%1到%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>one counted</source>
        <translation>计入一份</translation>
    </message>
    <message numerus="yes">
        <source>half of %n between %1 and %2 days</source>
        <translation>
            <numerusform>共 %n 份，中间 50% 为 %1 到 %2 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>无网址</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a Monday</extracomment>
        <translation>%1起的一周</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, %1</source>
        <translation>
            <numerusform>%n 份已获答复，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 份仍未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>有 %n 个来源的申请少于 %1 份，未显示：样本太少，比率没有意义。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>有 %n 个标签的申请少于 %1 份，未显示：样本太少，比率没有意义。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>有 %n 个雇主的申请少于 %1 份，未显示：样本太少，比率没有意义。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subline</name>
    <message>
        <source>employer not stated</source>
        <translation>雇主未说明</translation>
    </message>
    <message>
        <source>saved %1 from %2</source>
        <translation>%1保存，来自 %2</translation>
    </message>
    <message>
        <source>saved %1 from a pasted page</source>
        <translation>%1保存，来自粘贴的页面</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %Ln postings</source>
        <translation>
            <numerusform>为 %Ln 个职位添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings tagged</source>
        <translation>
            <numerusform>已为 %Ln 个职位添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %Ln postings</source>
        <translation>
            <numerusform>从 %Ln 个职位移除标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %Ln postings</source>
        <translation>
            <numerusform>已从 %Ln 个职位移除标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln postings</source>
        <translation>
            <numerusform>更改 %Ln 个职位的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln postings changed</source>
        <translation>
            <numerusform>已更改 %Ln 个职位的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a tag</source>
        <translation>
            <numerusform>重命名标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag renamed</source>
        <translation>
            <numerusform>已重命名标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a tag</source>
        <translation>
            <numerusform>设置标签颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag coloured</source>
        <translation>
            <numerusform>已设置标签颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two tags</source>
        <translation>
            <numerusform>合并两个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two tags merged</source>
        <translation>
            <numerusform>已合并两个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag</source>
        <translation>
            <numerusform>删除标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed</source>
        <translation>
            <numerusform>已删除标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct a posting</source>
        <translation>
            <numerusform>更正职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posting corrected</source>
        <translation>
            <numerusform>已更正职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %Ln postings</source>
        <translation>
            <numerusform>更正 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings corrected</source>
        <translation>
            <numerusform>已更正 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two postings</source>
        <translation>
            <numerusform>合并两个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings merged</source>
        <translation>
            <numerusform>已合并两个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take note of a change</source>
        <translation>
            <numerusform>知悉更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change noted</source>
        <translation>
            <numerusform>已知悉更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell two postings apart</source>
        <translation>
            <numerusform>区分两个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings told apart</source>
        <translation>
            <numerusform>已区分两个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %Ln postings</source>
        <translation>
            <numerusform>为 %Ln 个职位评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings rated</source>
        <translation>
            <numerusform>已为 %Ln 个职位评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit notes</source>
        <translation>
            <numerusform>编辑备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes saved</source>
        <translation>
            <numerusform>已保存备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln postings to the trash</source>
        <translation>
            <numerusform>将 %Ln 个职位移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings moved to the trash</source>
        <translation>
            <numerusform>已将 %Ln 个职位移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln postings</source>
        <translation>
            <numerusform>恢复 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings restored</source>
        <translation>
            <numerusform>已恢复 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln postings</source>
        <translation>
            <numerusform>导入 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings imported</source>
        <translation>
            <numerusform>已导入 %Ln 个职位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record a stage</source>
        <translation>
            <numerusform>记录阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage recorded</source>
        <translation>
            <numerusform>已记录阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back an entry</source>
        <translation>
            <numerusform>收回记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry taken back</source>
        <translation>
            <numerusform>已收回记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit an entry</source>
        <translation>
            <numerusform>编辑记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry edited</source>
        <translation>
            <numerusform>已编辑记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a stage</source>
        <translation>
            <numerusform>添加阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage added</source>
        <translation>
            <numerusform>已添加阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a stage</source>
        <translation>
            <numerusform>重命名阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage renamed</source>
        <translation>
            <numerusform>已重命名阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a stage</source>
        <translation>
            <numerusform>设置阶段颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage coloured</source>
        <translation>
            <numerusform>已设置阶段颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of a stage</source>
        <translation>
            <numerusform>更改阶段类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>type of a stage changed</source>
        <translation>
            <numerusform>已更改阶段类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the stages</source>
        <translation>
            <numerusform>调整阶段顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stages reordered</source>
        <translation>
            <numerusform>已调整阶段顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide a stage</source>
        <translation>
            <numerusform>隐藏阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage hidden</source>
        <translation>
            <numerusform>已隐藏阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show a stage</source>
        <translation>
            <numerusform>显示阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage shown</source>
        <translation>
            <numerusform>已显示阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a stage</source>
        <translation>
            <numerusform>删除阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage removed</source>
        <translation>
            <numerusform>已删除阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a contact</source>
        <translation>
            <numerusform>添加联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact added</source>
        <translation>
            <numerusform>已添加联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a contact</source>
        <translation>
            <numerusform>更改联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact changed</source>
        <translation>
            <numerusform>已更改联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a contact off a posting</source>
        <translation>
            <numerusform>从职位移除联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact taken off the posting</source>
        <translation>
            <numerusform>已从职位移除联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete a contact</source>
        <translation>
            <numerusform>删除联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact deleted</source>
        <translation>
            <numerusform>已删除联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln documents</source>
        <translation>
            <numerusform>添加 %Ln 份材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>已添加 %Ln 份材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a document</source>
        <translation>
            <numerusform>添加材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document added</source>
        <translation>
            <numerusform>已添加材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a document off a posting</source>
        <translation>
            <numerusform>从职位移除材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document taken off the posting</source>
        <translation>
            <numerusform>已从职位移除材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the kind of a document</source>
        <translation>
            <numerusform>更改材料种类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind of a document changed</source>
        <translation>
            <numerusform>已更改材料种类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a document</source>
        <translation>
            <numerusform>重命名材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document renamed</source>
        <translation>
            <numerusform>已重命名材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what was sent</source>
        <translation>
            <numerusform>更改投递内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was sent changed</source>
        <translation>
            <numerusform>已更改投递内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a date</source>
        <translation>
            <numerusform>添加日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <translation>
            <numerusform>已添加日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a date</source>
        <translation>
            <numerusform>更改日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date changed</source>
        <translation>
            <numerusform>已更改日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel a date</source>
        <translation>
            <numerusform>取消日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date cancelled</source>
        <translation>
            <numerusform>已取消日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish a date</source>
        <translation>
            <numerusform>完成日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date finished</source>
        <translation>
            <numerusform>已完成日程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save a search</source>
        <translation>
            <numerusform>保存搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search saved</source>
        <translation>
            <numerusform>已保存搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a search</source>
        <translation>
            <numerusform>重命名搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search renamed</source>
        <translation>
            <numerusform>已重命名搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a search</source>
        <translation>
            <numerusform>删除搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search removed</source>
        <translation>
            <numerusform>已删除搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm a limit</source>
        <translation>
            <numerusform>确认限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit confirmed</source>
        <translation>
            <numerusform>已确认限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a limit</source>
        <translation>
            <numerusform>更改限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit changed</source>
        <translation>
            <numerusform>已更改限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch a limit</source>
        <translation>
            <numerusform>启用或停用限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit switched</source>
        <translation>
            <numerusform>已启用或停用限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep limits of a page</source>
        <translation>
            <numerusform>保留页面中的限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits of a page kept</source>
        <translation>
            <numerusform>已保留页面中的限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join two spellings of an employer</source>
        <translation>
            <numerusform>合并雇主的两种写法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spellings of an employer joined</source>
        <translation>
            <numerusform>已合并雇主的写法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part two employers</source>
        <translation>
            <numerusform>分开两个雇主</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employers parted</source>
        <translation>
            <numerusform>已分开雇主</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change an employer group</source>
        <translation>
            <numerusform>更改雇主组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group changed</source>
        <translation>
            <numerusform>已更改雇主组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolve an employer group</source>
        <translation>
            <numerusform>解散雇主组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group dissolved</source>
        <translation>
            <numerusform>已解散雇主组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the plan</source>
        <translation>
            <numerusform>调整计划顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan reordered</source>
        <translation>
            <numerusform>已调整计划顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message numerus="yes">
        <source>change your skills</source>
        <translation>
            <numerusform>更改您的技能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your skills changed</source>
        <translation>
            <numerusform>您的技能已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what counts</source>
        <translation>
            <numerusform>更改得分权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts changed</source>
        <translation>
            <numerusform>得分权重已更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>refused until %1</source>
        <translation>%1前不可申请</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>没有剩余名额：不可申请</translation>
    </message>
    <message>
        <source>no slot left: refused, not known to free</source>
        <translation>没有剩余名额：不可申请，何时空出未知</translation>
    </message>
    <message>
        <source>cannot be judged: something is not known</source>
        <translation>无法判断：有未知情况</translation>
    </message>
    <message>
        <source>beyond the limit of %1, but allowed</source>
        <translation>超出 %1 个的限额，但可以申请</translation>
    </message>
    <message>
        <source>takes slot %1, the last one</source>
        <translation>占用名额 %1（最后一个）</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>占用名额 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>The first and last day of the season are not known: every application counts, for ever.</source>
        <translation>招聘季的首日和末日未知：每次申请都永久计入。</translation>
    </message>
    <message>
        <source>Overridden until %1: %2</source>
        <translation>破例至%1：%2</translation>
    </message>
    <message>
        <source>Slots used: %1 of %2</source>
        <translation>已用名额：%1/%2</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>占用者：%1</translation>
    </message>
    <message>
        <source>One application more, sent today: %1</source>
        <translation>若今天再投递一份申请：%1</translation>
    </message>
</context>
<context>
    <name>VersionHtml</name>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Facts and text are the same; only how they are set differs.</source>
        <translation>信息和文本相同；仅排版不同。</translation>
    </message>
</context>
</TS>
