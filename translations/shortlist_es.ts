<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
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
            <numerusform>sin respuesta desde hace %n día</numerusform>
            <numerusform>sin respuesta desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>sin novedades desde hace %n día</numerusform>
            <numerusform>sin novedades desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and its day: applied since 12 Jan</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Closed before it was sent</source>
        <translation>Cerrada antes de enviarla</translation>
    </message>
    <message>
        <source>Closes soon</source>
        <translation>Cierra pronto</translation>
    </message>
    <message>
        <source>Today and in the next days</source>
        <translation>Hoy y en los próximos días</translation>
    </message>
    <message>
        <source>Waiting for too long</source>
        <translation>En espera desde hace demasiado</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>refused until %1</source>
        <translation>rechazada hasta el %1</translation>
    </message>
    <message>
        <source>no slot left</source>
        <translation>no queda ningún cupo</translation>
    </message>
    <message>
        <source>limit unclear</source>
        <translation>límite incierto</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>more than advised</source>
        <translation>más de lo recomendado</translation>
    </message>
    <message>
        <source>takes slot %1, the last</source>
        <translation>ocupa el cupo %1, el último</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>ocupa el cupo %1 de %2</translation>
    </message>
    <message>
        <source>Slot %1: %2, %3</source>
        <translation>Cupo %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1, %n oferta</numerusform>
            <numerusform>%1, %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a column of the board, %2 what moving the chosen posting there would do</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Apply by this day</source>
        <translation>Presentarse hasta este día</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>%1: %2, no longer stated</source>
        <translation>%1: %2, ya no se indica</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a fact&apos;s name, its old and its new value</comment>
        <translation>%1: %2, ahora %3</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>primera lectura</translation>
    </message>
    <message>
        <source>The employer changed: %1</source>
        <translation>La empresa cambió: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln palabra añadida</numerusform>
            <numerusform>%Ln palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln palabra eliminada</numerusform>
            <numerusform>%Ln palabras eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>only how it is set differs</source>
        <translation>solo difiere el formato</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Versión %1, vigente</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>leída el %1</translation>
    </message>
    <message>
        <source>read on %1 from %2</source>
        <translation>leída el %1, de %2</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>In that stage since</source>
        <translation>En esa etapa desde</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidatura enviada el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Something else: keep in the notes</source>
        <translation>Otra cosa: guardar en las notas</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>Nada: omitir</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salario desde</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salario hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Pay per (hour, year)</source>
        <translation>Salario por (hora, año)</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Remote: yes or no</source>
        <translation>A distancia: sí o no</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Tipo de empleo</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Comienza el</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Dirección de la oferta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %Ln months</source>
        <translation>
            <numerusform>titulación de hace %Ln mes como máximo</numerusform>
            <numerusform>titulación de hace %Ln meses como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>una candidatura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidatura</numerusform>
            <numerusform>%Ln candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, por orden</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Tipo de empleo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Limit it states</source>
        <translation>Límite que indica</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>holds slot %1 of %2</source>
        <translation>ocupa el cupo %1 de %2</translation>
    </message>
    <message>
        <source>refused until %1</source>
        <translation>rechazada hasta el %1</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>no queda cupo: rechazada</translation>
    </message>
    <message>
        <source>planned for slot %1 of %2</source>
        <translation>prevista para el cupo %1 de %2</translation>
    </message>
    <message>
        <source>would take slot %1 of %2, the last one</source>
        <translation>ocuparía el cupo %1 de %2, el último</translation>
    </message>
    <message>
        <source>would take slot %1 of %2</source>
        <translation>ocuparía el cupo %1 de %2</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>no se conoce ningún límite</translation>
    </message>
    <message>
        <source>limit found, not confirmed</source>
        <translation>límite encontrado, sin confirmar</translation>
    </message>
    <message>
        <source>estimated by the site</source>
        <translation>estimado por el sitio</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How a yearly figure was reckoned: &quot;$40–45 an hour × 2,080&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>Salario anual</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Sus estrellas</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Trabajo a distancia</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Un cupo libre</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Where a fact comes from, and the words that say so</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>a limit entered by you</source>
        <translation>un límite introducido por usted</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message>
        <source>Comparison of postings</source>
        <translation>Comparación de ofertas</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Slot</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>not in this posting</source>
        <translation>no figura en esta oferta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Version %1, read on %2</source>
        <translation>Versión %1, leída el %2</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>✓ you have it</source>
        <translation>✓ la tiene</translation>
    </message>
    <message>
        <source>○ not among yours</source>
        <translation>○ no está entre las suyas</translation>
    </message>
    <message>
        <source>you have %1 of %2</source>
        <extracomment>Of the skills that a posting asks for, how many the user has</extracomment>
        <translation>tiene %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skills</source>
        <translation>
            <numerusform>%Ln competencia</numerusform>
            <numerusform>%Ln competencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>An aspect of a score and what it is reckoned from: &quot;Skills, 5 of 8&quot;</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <extracomment>A part of a score: the aspect, its points of 100, its weight</extracomment>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Not known, not counted: %1</source>
        <translation>No se conoce, no cuenta: %1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Su puntuación</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>parecido</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
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
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Online assessment</source>
        <translation>Prueba en línea</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por vídeo</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>The time by the user&apos;s clock, the time by the clock of a city</extracomment>
        <translation>%1 (%2 en %3)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>bonus %1</source>
        <translation>prima de %1</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>CV</source>
        <translation>currículum</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>carta de presentación</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portafolio</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>otro documento</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>Este elemento</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is in no format Shortlist can read. Copy the posting’s text and paste it instead.</source>
        <translation>%1: Shortlist no sabe leer este formato. Copie el texto de la oferta y péguelo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one, or copy the posting’s text and paste it.</source>
        <translation>%1: está protegido con contraseña. Guárdelo sin ella, o copie el texto de la oferta y péguelo.</translation>
    </message>
    <message>
        <source>%1 holds pictures of text only, as scans do. Copy or type the posting’s text and paste it.</source>
        <translation>%1: solo contiene imágenes de texto, como un escaneado. Copie o escriba el texto de la oferta y péguelo.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it as CSV (UTF-8) in the program that made it, and import that.</source>
        <translation>%1 es una hoja de cálculo. Guárdela como CSV (UTF-8) en el programa que la creó e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Nothing was changed.</source>
        <translation>%1: está dañado y no se pudo leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is too large for a posting. Nothing was changed.</source>
        <translation>%1: es demasiado grande para una oferta. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 lacks something that is needed. Fill in the marked field and try again.</source>
        <translation>%1: falta algo necesario. Rellene el campo marcado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be found. It may have been moved or removed meanwhile.</source>
        <translation>%1: no se encontró. Quizá se haya movido o eliminado entretanto.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed.</source>
        <translation>%1 ya existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>The change could not be saved, and nothing was changed. Check that the disk has room, then try again.</source>
        <translation>No se pudo guardar el cambio y no se modificó nada. Compruebe que haya espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Shortlist. It was left untouched; update Shortlist to open it.</source>
        <translation>Esta base de datos procede de una versión más reciente de Shortlist. Quedó intacta; actualice Shortlist para abrirla.</translation>
    </message>
    <message>
        <source>%1 is not a database of Shortlist. It was left untouched.</source>
        <translation>%1 no es una base de datos de Shortlist. Quedó intacto.</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it and try again.</source>
        <translation>Otro programa está usando la base de datos. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this. Nothing was recorded.</source>
        <translation>El límite de candidaturas de la empresa no lo permite. No se registró nada.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this: its places are held by %1. Nothing was recorded.</source>
        <extracomment>%1 are titles of postings</extracomment>
        <translation>El límite de candidaturas de la empresa no lo permite: sus cupos los ocupan %1. No se registró nada.</translation>
    </message>
    <message>
        <source>That is not possible as entered. Nothing was changed.</source>
        <translation>No es posible tal como se ha introducido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Detenido. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the page in your browser and import the file instead.</source>
        <translation>%1: no se pudo descargar. Guarde la página en el navegador e importe el archivo.</translation>
    </message>
    <message>
        <source>%1 was not fetched: Shortlist only fetches pages of public web sites.</source>
        <translation>%1: no se descargó. Shortlist solo descarga páginas de sitios web públicos.</translation>
    </message>
    <message>
        <source>%1 could not be read: the reader stopped. The file is kept, and the others went on. A very large one can be read in several parts.</source>
        <translation>%1: no se pudo leer, el lector se detuvo. El archivo se conserva y los demás continuaron. Uno muy grande se puede leer dividido en varias partes.</translation>
    </message>
    <message>
        <source>The database is read only, and nothing was changed. To go on with it, copy its whole folder to a place of your own and open it there.</source>
        <translation>La base de datos es de solo lectura y no se cambió nada. Para seguir con ella, copie su carpeta entera donde pueda escribir y abra esa copia.</translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Shortlist that reads such files is missing. Please install Shortlist again.</source>
        <translation>%1: no se pudo leer, falta la parte de Shortlist que lee estos archivos. Vuelva a instalar Shortlist.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it, and that its disk is there; then try again.</source>
        <translation>No se pudo leer %1. Compruebe que tiene permiso para abrirlo y que su disco está conectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there, that you may write into it, and that there is room; then try again. What was there before is kept.</source>
        <translation>No se pudo escribir %1. Compruebe que la carpeta existe, que puede escribir en ella y que hay espacio, e inténtelo de nuevo. Lo que había antes se conserva.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The posting as it was</source>
        <translation>La oferta tal como era</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>By the employer’s limits it</source>
        <translation>Según los límites de la empresa</translation>
    </message>
    <message>
        <source>As the employer puts it</source>
        <translation>En palabras de la empresa</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La candidatura</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>Registrada más allá del límite: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>enviada el %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>SHA-256 of what it was read from</source>
        <translation>SHA-256 de la fuente leída</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la descripción</translation>
    </message>
    <message>
        <source>the same as plain text</source>
        <translation>la misma como texto sin formato</translation>
    </message>
    <message>
        <source>the facts as they were understood</source>
        <translation>los datos tal como se entendieron</translation>
    </message>
    <message>
        <source>history, dates and limits, for programs</source>
        <translation>historial, citas y límites, para programas</translation>
    </message>
    <message>
        <source>what the posting was read from, untouched: do not open it in a browser</source>
        <translation>la fuente de la oferta, intacta: no la abra en un navegador</translation>
    </message>
    <message>
        <source>what every file is, with its hash</source>
        <translation>qué es cada archivo, con su suma de comprobación</translation>
    </message>
    <message>
        <source>the hashes; “sha256sum -c SHA256SUMS” checks them</source>
        <translation>las sumas de comprobación; «sha256sum -c SHA256SUMS» las verifica</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>En esta carpeta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Tipo de empleo</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Titulación</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>como tarde el %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message numerus="yes">
        <source>graduated within %Ln month(s)</source>
        <translation>
            <numerusform>titulación de hace %Ln mes como máximo</numerusform>
            <numerusform>titulación de hace %Ln meses como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>You say otherwise than the source</source>
        <translation>Usted dice algo distinto de la fuente</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>La fuente se contradice</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>una candidatura</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 candidaturas</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>por orden</translation>
    </message>
    <message>
        <source>with affiliates</source>
        <translation>con empresas vinculadas</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>reviewed as applications come in</source>
        <translation>se revisan según llegan</translation>
    </message>
    <message>
        <source>Write a number of months.</source>
        <translation>Escriba un número de meses.</translation>
    </message>
    <message>
        <source>Write a date such as %1 or 2027-04-06.</source>
        <translation>Escriba una fecha, por ejemplo %1 o 2027-04-06.</translation>
    </message>
    <message>
        <source>Write an amount or a range with its currency, such as 52,000–58,000 EUR a year.</source>
        <translation>Escriba un importe o un intervalo con su moneda, por ejemplo 52 000–58 000 EUR al año.</translation>
    </message>
    <message>
        <source>Write years, such as 3+ or 0–3.</source>
        <translation>Escriba años, por ejemplo 3+ o 0–3.</translation>
    </message>
    <message>
        <source>Write one or more of: %1.</source>
        <translation>Escriba uno o varios de estos valores: %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ months</source>
        <translation>
            <numerusform>%Ln+ mes</numerusform>
            <numerusform>%Ln+ meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 años</translation>
    </message>
    <message>
        <source>no experience needed</source>
        <translation>no se requiere experiencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ years</source>
        <translation>%1+ años</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>hasta %1 años</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>cierra hoy</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>cierra mañana</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>caducó ayer</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln days</source>
        <translation>
            <numerusform>cierra en %Ln día</numerusform>
            <numerusform>cierra en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>cierra el %1</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>caducó hace %Ln día</numerusform>
            <numerusform>caducó hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducada (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without and with its year, in Qt&apos;s notation: 6 Apr, 6 Apr 2021</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s notation: 6 April 2025</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>jornada completa</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>jornada parcial</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>por contrato</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>prácticas</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <source>per diem</source>
        <translation>por días</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>graduate programme</source>
        <translation>programa para titulados</translation>
    </message>
    <message>
        <source>internship programme</source>
        <translation>programa de prácticas</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>formación de aprendiz</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>educación secundaria</translation>
    </message>
    <message>
        <source>associate degree</source>
        <translation>grado asociado</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>grado universitario</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>máster</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>doctorado</translation>
    </message>
    <message>
        <source>professional licence</source>
        <translation>licencia profesional</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>Sobre la empresa</translation>
    </message>
    <message>
        <source>About the team</source>
        <translation>Sobre el equipo</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Minimum qualifications</source>
        <translation>Requisitos mínimos</translation>
    </message>
    <message>
        <source>Preferred qualifications</source>
        <translation>Requisitos deseables</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Retribución</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cómo presentarse</translation>
    </message>
    <message>
        <source>Legal notes</source>
        <translation>Aviso legal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>a sentence of the description</source>
        <translation>una frase de la descripción</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>texto de la página</translation>
    </message>
    <message>
        <source>a rule for this site</source>
        <translation>una regla para este sitio</translation>
    </message>
    <message>
        <source>RDFa data</source>
        <translation>datos RDFa</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>microdatos</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>the application system</source>
        <translation>el sistema de candidaturas</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>introducido por usted</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Ended by me</source>
        <translation>Terminada por mí</translation>
    </message>
    <message>
        <source>Ended by the employer</source>
        <translation>Terminada por la empresa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>title</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>tipo de empleo</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>day of posting</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>apply-by date</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>salario</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>education</source>
        <translation>formación</translation>
    </message>
    <message>
        <source>start</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>competencias</translation>
    </message>
    <message>
        <source>requisition number</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>application limit</source>
        <translation>límite de candidaturas</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>comienzo más temprano</translation>
    </message>
    <message>
        <source>latest start</source>
        <translation>comienzo más tardío</translation>
    </message>
    <message>
        <source>graduated within months</source>
        <translation>titulación de hace (meses)</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>end of the text (it breaks off)</source>
        <translation>fin del texto (se interrumpe)</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a la semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>The figure is a site&apos;s guess, not the employer&apos;s word.</extracomment>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>Salario por hora</translation>
    </message>
    <message>
        <source>Pay a day</source>
        <translation>Salario diario</translation>
    </message>
    <message>
        <source>Pay a week</source>
        <translation>Salario semanal</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>Salario mensual</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>Salario anual</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the clauses of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>Guarda ofertas de empleo y lleva la cuenta de las candidaturas que cada empresa todavía permite.</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>Usar esta base de datos.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Show descriptions in the plain text view.</source>
        <translation>Mostrar las descripciones como texto sin formato.</translation>
    </message>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Usar este idioma solo esta vez: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Shortlist does not speak “%1”, but: %2.</source>
        <translation>Shortlist no está disponible en «%1», sino en: %2.</translation>
    </message>
    <message>
        <source>Import the posting that the clipboard holds.</source>
        <translation>Importar la oferta que está en el portapapeles.</translation>
    </message>
    <message>
        <source>Postings to import: files or folders, or the address of one page.</source>
        <translation>Ofertas que importar: archivos o carpetas, o la dirección de una página.</translation>
    </message>
    <message>
        <source>Give files, or one address of a page, or --paste: not several of these at once.</source>
        <translation>Indique archivos, o la dirección de una página, o --paste: no varias de estas cosas a la vez.</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>same requisition</source>
        <translation>misma referencia</translation>
    </message>
    <message>
        <source>same requisition on another site</source>
        <translation>misma referencia en otro sitio</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>mismo texto</translation>
    </message>
    <message>
        <source>%1 % of the text the same</source>
        <translation>%1&#xa0;% del texto coincide</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mismo puesto</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>mismo lugar</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1&#xa0;% de certeza</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here. To go on, copy the database’s whole folder to a place of your own and open it there.</source>
        <translation>Solo lectura: aquí no se puede cambiar nada. Para seguir, copie la carpeta entera de la base de datos donde pueda escribir y abra esa copia.</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>The rest is too long to be shown here. All of it is kept with the posting.</source>
        <translation>El resto es demasiado largo para mostrarlo aquí. Se conserva completo con la oferta.</translation>
    </message>
    <message>
        <source>The source has no description.</source>
        <translation>La fuente no contiene ninguna descripción.</translation>
    </message>
</context>
<context>
    <name>PostingPaper</name>
    <message>
        <source>apply by %1</source>
        <translation>presentarse hasta el %1</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n applications sent</source>
        <translation>
            <numerusform>%n candidatura enviada</numerusform>
            <numerusform>%n candidaturas enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones that went on</source>
        <translation>
            <numerusform>%n anterior que siguió adelante</numerusform>
            <numerusform>%n anteriores que siguieron adelante</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Proof of the search for work</source>
        <translation>Justificante de búsqueda de empleo</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Fecha del resultado</translation>
    </message>
</context>
<context>
    <name>ReadingNotes</name>
    <message>
        <source>bytes that mean nothing in %1 were replaced</source>
        <translation>se sustituyeron los bytes no válidos en %1</translation>
    </message>
    <message>
        <source>text that was decoded twice was put right</source>
        <translation>se corrigió un texto decodificado dos veces</translation>
    </message>
    <message>
        <source>left out because their employer does not list them: %1 postings</source>
        <translation>omitidas porque su empresa no las muestra: %1 ofertas</translation>
    </message>
    <message>
        <source>only the first %1 postings were read</source>
        <translation>solo se leyeron las primeras %1 ofertas</translation>
    </message>
    <message>
        <source>a list of jobs: of each there is no more than the list says</source>
        <translation>una lista de empleos: de cada uno solo hay lo que dice la lista</translation>
    </message>
    <message>
        <source>line %1 was left out: %2</source>
        <translation>se omitió la línea %1: %2</translation>
    </message>
    <message>
        <source>repaired JSON: %1</source>
        <translation>JSON reparado: %1</translation>
    </message>
    <message>
        <source>repaired JSON-LD: %1</source>
        <translation>JSON-LD reparado: %1</translation>
    </message>
    <message>
        <source>JSON-LD left out: %1</source>
        <translation>JSON-LD omitido: %1</translation>
    </message>
    <message>
        <source>repaired XML: %1</source>
        <translation>XML reparado: %1</translation>
    </message>
    <message>
        <source>read up to where the XML is broken: %1</source>
        <translation>leído hasta donde el XML está roto: %1</translation>
    </message>
    <message>
        <source>more than %1 rows; those from row %2 on are left out</source>
        <translation>más de %1 filas; se omiten a partir de la fila %2</translation>
    </message>
    <message>
        <source>a quotation mark in %1 is never closed</source>
        <translation>unas comillas en %1 nunca se cierran</translation>
    </message>
    <message>
        <source>an S/MIME message cannot be read: save it decrypted</source>
        <translation>un mensaje S/MIME no se puede leer: guárdelo descifrado</translation>
    </message>
    <message>
        <source>an encrypted message cannot be read: save it decrypted</source>
        <translation>un mensaje cifrado no se puede leer: guárdelo descifrado</translation>
    </message>
    <message>
        <source>an attachment in Outlook&apos;s own format (winmail.dat) cannot be read</source>
        <translation>un adjunto en el formato propio de Outlook (winmail.dat) no se puede leer</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>comment or CDATA guard</source>
        <translation>comentario o protección CDATA</translation>
    </message>
    <message>
        <source>illegal escape</source>
        <translation>secuencia de escape no válida</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>comillas simples</translation>
    </message>
    <message>
        <source>unescaped quote</source>
        <translation>comillas sin escapar</translation>
    </message>
    <message>
        <source>raw control character</source>
        <translation>carácter de control sin codificar</translation>
    </message>
    <message>
        <source>key without quotes</source>
        <translation>clave sin comillas</translation>
    </message>
    <message>
        <source>doubled comma</source>
        <translation>coma duplicada</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>coma final sobrante</translation>
    </message>
    <message>
        <source>missing comma</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>punctuation behind the value</source>
        <translation>puntuación tras el valor</translation>
    </message>
    <message>
        <source>several values one after the other</source>
        <translation>varios valores seguidos</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>se omitió %1: %2</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Hand in the assessment</source>
        <translation>Entregar la prueba</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder a la propuesta</translation>
    </message>
    <message>
        <source>Missed: %1 %2</source>
        <extracomment>What was missed, and when it was</extracomment>
        <translation>Perdido: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minutes</source>
        <translation>
            <numerusform>%1 en %n minuto</numerusform>
            <numerusform>%1 en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What, on which day, at what time</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n recordatorio</numerusform>
            <numerusform>%n recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is when, and of which posting</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The copy was not used</source>
        <translation>La copia no se usó</translation>
    </message>
    <message>
        <source>“%1” was not used, and nothing was changed.</source>
        <translation>«%1» no se usó y no se cambió nada.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Abrir otra base de datos</translation>
    </message>
    <message>
        <source>Databases of Shortlist (*.db *.bak);;All files (*)</source>
        <translation>Bases de datos de Shortlist (*.db *.bak);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>title not stated</source>
        <translation>puesto no indicado</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>lugar no indicado</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>comienzo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and its day: applied 12 Jan</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>cupo %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>states a limit</source>
        <translation>indica un límite</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>title “%1”</source>
        <translation>puesto «%1»</translation>
    </message>
    <message>
        <source>employer “%1”</source>
        <translation>empresa «%1»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>lugar «%1»</translation>
    </message>
    <message>
        <source>skill “%1”</source>
        <translation>competencia «%1»</translation>
    </message>
    <message>
        <source>employer group “%1”</source>
        <translation>grupo de empresas «%1»</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir del %1</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>con cierre %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>publicada %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadida %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount and its currency: 90,000 EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>paying up to between %1 and %2 a year</source>
        <translation>con un salario máximo de entre %1 y %2 al año</translation>
    </message>
    <message>
        <source>paying less than %1 a year</source>
        <translation>con un salario inferior a %1 al año</translation>
    </message>
    <message>
        <source>paying at most %1 a year</source>
        <translation>con un salario de %1 al año como máximo</translation>
    </message>
    <message>
        <source>paying more than %1 a year</source>
        <translation>con un salario superior a %1 al año</translation>
    </message>
    <message>
        <source>paying %1 a year or more</source>
        <translation>con un salario de %1 al año o más</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars</source>
        <translation>
            <numerusform>con %Ln estrella</numerusform>
            <numerusform>con %Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated less than %Ln stars</source>
        <translation>
            <numerusform>con menos de %Ln estrella</numerusform>
            <numerusform>con menos de %Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars at most</source>
        <translation>
            <numerusform>con %Ln estrella como máximo</numerusform>
            <numerusform>con %Ln estrellas como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated more than %Ln stars</source>
        <translation>
            <numerusform>con más de %Ln estrella</numerusform>
            <numerusform>con más de %Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars or more</source>
        <translation>
            <numerusform>con %Ln estrella o más</numerusform>
            <numerusform>con %Ln estrellas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>with a deadline</source>
        <translation>con fecha límite</translation>
    </message>
    <message>
        <source>with a salary</source>
        <translation>con salario</translation>
    </message>
    <message>
        <source>stating a limit</source>
        <translation>que indica un límite</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>con etiqueta</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>con notas</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>con dirección</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>publicada en %1</translation>
    </message>
    <message>
        <source>was once in “%1”</source>
        <translation>estuvo alguna vez en «%1»</translation>
    </message>
    <message>
        <source>due within a week</source>
        <translation>cierra en los próximos siete días</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>todavía abierta</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>con la fecha límite vencida</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>sent and not ended</source>
        <translation>enviada y no terminada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>maybe a duplicate</source>
        <translation>quizá duplicada</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>sent in %1</source>
        <translation>enviada en %1</translation>
    </message>
    <message>
        <source>the limit leaves a place</source>
        <translation>el límite deja un cupo</translation>
    </message>
    <message>
        <source>the limit leaves no place</source>
        <translation>el límite no deja ningún cupo</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>no se conoce ningún límite</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>place of work not stated</source>
        <translation>modalidad no indicada</translation>
    </message>
    <message>
        <source>stage “%1”</source>
        <translation>etapa «%1»</translation>
    </message>
    <message>
        <source>programme: %1</source>
        <translation>programa: %1</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>A condition of a search that must not hold: not (tag “x”)</extracomment>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>What should stand after %1? It asks for %2.</source>
        <translation>¿Qué debe ir después de %1? Hay que indicar %2.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, but %3.</source>
        <translation>%1 no admite «%2», sino %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write for example salary:&gt;120k or salary:80k..100kEUR.</source>
        <translation>«%1» no es un importe. Escriba, por ejemplo, salary:&gt;120k o salary:80k..100kEUR.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write for example %2&lt;7d, %2today or %2&gt;2026-03-01.</source>
        <translation>«%1» no es un día. Escriba, por ejemplo, %2&lt;7d, %2today o %2&gt;2026-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no rating: there are 0 to 5 stars.</source>
        <translation>«%1» no es una valoración: hay de 0 a 5 estrellas.</translation>
    </message>
    <message>
        <source>“NOT” stands before what is to be left out. To search for the word itself, put it in quotes.</source>
        <translation>«NOT» va delante de lo que se quiere excluir. Para buscar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <source>“or” stands between two conditions. To search for the word itself, put it in quotes.</source>
        <translation>«or» va entre dos condiciones. Para buscar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses yet.</source>
        <translation>Todavía no hay nada entre los paréntesis.</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>Este ) no cierra nada.</translation>
    </message>
    <message>
        <source>These are too many parentheses inside each other.</source>
        <translation>Hay demasiados paréntesis anidados.</translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %Ln conditions.</source>
        <translation>
            <numerusform>Una búsqueda tiene %Ln condición como máximo.</numerusform>
            <numerusform>Una búsqueda tiene %Ln condiciones como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>words anywhere</source>
        <translation>palabras en cualquier parte</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>palabras del puesto</translation>
    </message>
    <message>
        <source>the employer’s name</source>
        <translation>el nombre de la empresa</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>una de sus etiquetas</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>a town, region or country</source>
        <translation>una ciudad, región o país</translation>
    </message>
    <message>
        <source>a skill it asks for</source>
        <translation>una competencia que pide</translation>
    </message>
    <message>
        <source>employers that share a limit</source>
        <translation>empresas que comparten un límite</translation>
    </message>
    <message>
        <source>graduate, intern, apprentice</source>
        <translation>graduate, intern, apprentice</translation>
    </message>
    <message>
        <source>yes, hybrid or no</source>
        <translation>yes, hybrid o no</translation>
    </message>
    <message>
        <source>places left: free, full, none</source>
        <translation>cupos restantes: free, full, none</translation>
    </message>
    <message>
        <source>pay a year: &gt;120k</source>
        <translation>salario anual: &gt;120k</translation>
    </message>
    <message>
        <source>when it closes: &lt;7d</source>
        <translation>cuándo cierra: &lt;7d</translation>
    </message>
    <message>
        <source>when it was published: &lt;14d</source>
        <translation>cuándo se publicó: &lt;14d</translation>
    </message>
    <message>
        <source>when you saved it: today</source>
        <translation>cuándo la guardó: today</translation>
    </message>
    <message>
        <source>your stars: &gt;=3</source>
        <translation>sus estrellas: &gt;=3</translation>
    </message>
    <message>
        <source>what it states: deadline, salary</source>
        <translation>lo que indica: deadline, salary</translation>
    </message>
    <message>
        <source>its state: due, open, incomplete</source>
        <translation>su estado: due, open, incomplete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Shortlist::AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translation>Acerca de Shortlist</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Shortlist %1</translation>
    </message>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>Guarda ofertas de empleo y lleva la cuenta de las candidaturas que cada empresa todavía permite.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>None. Shortlist works offline, without an account; nothing leaves this machine. Links open in your browser when you click them.</source>
        <translation>Ninguna. Shortlist funciona sin conexión y sin cuenta; nada sale de este equipo. Los enlaces se abren en su navegador al pulsarlos.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Qt %1 and SQLite</source>
        <translation>Qt %1 y SQLite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortlist::Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar &amp;una carpeta…</translation>
    </message>
    <message>
        <source>Import &amp;sample postings</source>
        <translation>Importar &amp;ofertas de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Paste a posting</source>
        <translation>&amp;Pegar una oferta</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the database…</source>
        <translation>&amp;Guardar una copia de la base de datos…</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>&amp;Comprobar la base de datos</translation>
    </message>
    <message>
        <source>&amp;Export everything as JSON…</source>
        <translation>&amp;Exportar todo como JSON…</translation>
    </message>
    <message>
        <source>Save all &amp;dates for the calendar…</source>
        <translation>Guardar &amp;todas las citas para el calendario…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Sta&amp;ges…</source>
        <translation>&amp;Etapas…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>&amp;Coincidencia anterior</translation>
    </message>
    <message>
        <source>Save this s&amp;earch</source>
        <translation>&amp;Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Narro&amp;w the list…</source>
        <translation>&amp;Acotar la lista…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>Set the &amp;stage…</source>
        <translation>&amp;Definir la etapa…</translation>
    </message>
    <message>
        <source>Rate &amp;with stars…</source>
        <translation>&amp;Valorar con estrellas…</translation>
    </message>
    <message>
        <source>&amp;Record an application…</source>
        <translation>Registrar u&amp;na candidatura…</translation>
    </message>
    <message>
        <source>Add an &amp;interview or another date…</source>
        <translation>&amp;Añadir una entrevista u otra cita…</translation>
    </message>
    <message>
        <source>Save its dates for the calen&amp;dar…</source>
        <translation>&amp;Guardar sus citas para el calendario…</translation>
    </message>
    <message>
        <source>Save the application as a &amp;folder…</source>
        <translation>Guardar &amp;la candidatura como carpeta…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the application as PDF…</source>
        <translation>Guardar la candi&amp;datura como PDF…</translation>
    </message>
    <message>
        <source>Add to the &amp;comparison</source>
        <translation>Añad&amp;ir a la comparación</translation>
    </message>
    <message>
        <source>C&amp;orrect the facts…</source>
        <translation>C&amp;orregir los datos…</translation>
    </message>
    <message>
        <source>Show the &amp;limit in the text</source>
        <translation>Mostrar el límite en el &amp;texto</translation>
    </message>
    <message>
        <source>Show the employer’s &amp;places</source>
        <translation>Mo&amp;strar los cupos de la empresa</translation>
    </message>
    <message>
        <source>Limit from a pa&amp;ge…</source>
        <translation>Límite de &amp;una página…</translation>
    </message>
    <message>
        <source>Open in a window of its ow&amp;n</source>
        <translation>Abrir en ventana &amp;propia</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash</source>
        <translation>Re&amp;cuperar de la papelera</translation>
    </message>
    <message>
        <source>D&amp;elete for good…</source>
        <translation>Eliminar de&amp;finitivamente…</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>&amp;Mostrar la lista</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>Mostrar &amp;la comparación</translation>
    </message>
    <message>
        <source>Show d&amp;uplicates</source>
        <translation>Mostrar los &amp;duplicados</translation>
    </message>
    <message>
        <source>Show the b&amp;oard</source>
        <translation>Mostrar &amp;el tablero</translation>
    </message>
    <message>
        <source>Show what to do &amp;today</source>
        <translation>Mostrar &amp;qué hacer hoy</translation>
    </message>
    <message>
        <source>Look back on t&amp;he search</source>
        <translation>&amp;Balance de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Ba&amp;rra de menús</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Colores del sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>C&amp;olores claros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colore&amp;s oscuros</translation>
    </message>
    <message>
        <source>Switch between light and dar&amp;k</source>
        <translation>Alternar entre claro &amp;y oscuro</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Te&amp;xto más pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>A&amp;cerca de Shortlist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Oferta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New posting…</source>
        <translation>&amp;Nueva oferta…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>Cam&amp;biar el nombre</translation>
    </message>
    <message>
        <source>Quick loo&amp;k</source>
        <translation>Vista &amp;rápida</translation>
    </message>
    <message>
        <source>H&amp;igh contrast</source>
        <translation>Contr&amp;aste alto</translation>
    </message>
    <message>
        <source>&amp;How to use Shortlist</source>
        <translation>Có&amp;mo usar Shortlist</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Sus &amp;datos…</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>Sus compete&amp;ncias…</translation>
    </message>
    <message>
        <source>What &amp;counts for you…</source>
        <translation>Lo q&amp;ue cuenta para usted…</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…</source>
        <translation>Buscar en la o&amp;ferta…</translation>
    </message>
    <message>
        <source>Go to a sec&amp;tion…</source>
        <translation>&amp;Ir a una sección…</translation>
    </message>
    <message>
        <source>Cop&amp;y the posting</source>
        <translation>&amp;Copiar la oferta</translation>
    </message>
    <message>
        <source>Print t&amp;he posting…</source>
        <translation>&amp;Imprimir la oferta…</translation>
    </message>
    <message>
        <source>The so&amp;urce as saved…</source>
        <translation>&amp;La fuente tal como se guardó…</translation>
    </message>
    <message>
        <source>Displa&amp;y language</source>
        <translation>&amp;Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Save the posting as &amp;PDF…</source>
        <translation>Guardar la &amp;oferta como PDF…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Sa&amp;ve and print</source>
        <translation>&amp;Guardar e imprimir</translation>
    </message>
    <message>
        <source>Colour&amp;s and text size</source>
        <translation>&amp;Colores y tamaño del texto</translation>
    </message>
</context>
<context>
    <name>Shortlist::AliasesEditor</name>
    <message>
        <source>Another spelling</source>
        <translation>Otra grafía</translation>
    </message>
    <message>
        <source>Another spelling of an employer</source>
        <translation>Otra grafía de una empresa</translation>
    </message>
    <message>
        <source>The employer it stands for</source>
        <translation>La empresa a la que se refiere</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>Contar como una</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between a spelling and the employer it stands for: &quot;Tik Tok is TikTok&quot;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is another spelling of the employer %2</extracomment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Count %1 as an employer of its own again</source>
        <translation>Volver a contar %1 como empresa propia</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentController</name>
    <message>
        <source>There are no dates to save.</source>
        <translation>No hay citas que guardar.</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Guardar las citas</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentDialog</name>
    <message>
        <source>Add a date</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Cambiar una cita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>At a time of the day</source>
        <translation>A una hora determinada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Follows a number</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Dirección o enlace</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Long</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Pay a &amp;year</source>
        <translation>&amp;Salario anual</translation>
    </message>
    <message>
        <source>&amp;Bonus a year</source>
        <translation>Prima &amp;anual</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>Acc&amp;iones</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Salario anual</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>answer by this day</source>
        <translation>responder hasta este día</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>este día</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>Move the application on to “%1”</source>
        <translation>Pasar la candidatura a «%1»</translation>
    </message>
    <message>
        <source>By your clock: %1</source>
        <translation>En su hora: %1</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Esa zona horaria no existe.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Eso no es un importe.</translation>
    </message>
    <message>
        <source>The currency has three letters.</source>
        <translation>La moneda tiene tres letras.</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>Falta el día.</translation>
    </message>
</context>
<context>
    <name>Shortlist::Assumptions</name>
    <message>
        <source>You withdrew it</source>
        <translation>Usted la retiró</translation>
    </message>
    <message>
        <source>It was rejected</source>
        <translation>Fue rechazada</translation>
    </message>
    <message>
        <source>The employer closed the posting</source>
        <translation>La empresa cerró la oferta</translation>
    </message>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>no se sabe: conserva su cupo</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>conserva su cupo</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>libera su cupo</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardColumn</name>
    <message>
        <source>Arrow keys go from card to card; with Alt or Ctrl, left and right move the card to another stage.</source>
        <translation>Las flechas van de una tarjeta a otra; con Alt o Ctrl, izquierda y derecha mueven la tarjeta a otra etapa.</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Todavía no hay tarjetas</translation>
    </message>
    <message>
        <source>Every posting becomes a card here, in the column of its stage. Import some first.</source>
        <translation>Cada oferta se convierte aquí en una tarjeta, en la columna de su etapa. Importe primero alguna.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n postings</source>
        <translation>
            <numerusform>%1 de %n oferta</numerusform>
            <numerusform>%1 de %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <extracomment>A card of the board was moved: %1 is its title, %2 a stage</extracomment>
        <translation>%1: ahora %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::BulkFactsDialog</name>
    <message>
        <source>Correct several postings</source>
        <translation>Corregir varias ofertas</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each of them.</source>
        <translation>Lo que no toque queda como está en cada una.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln postings</source>
        <translation>
            <numerusform>Cambiar %Ln oferta</numerusform>
            <numerusform>Cambiar %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field, and how it is written: Apply by: a date such as 2027-04-06</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChangeBanner</name>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>The employer changed this posting</source>
        <translation>La empresa cambió esta oferta</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <source>Changes by the employer</source>
        <translation>Cambios de la empresa</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartCard</name>
    <message>
        <source>Too little happened to say anything about this yet.</source>
        <translation>Todavía ha ocurrido muy poco para decir algo al respecto.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the picture of: %1</source>
        <translation>Guardar la imagen: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartView</name>
    <message>
        <source>Arrow keys go from part to part, Enter shows its postings. The same figures stand in the table.</source>
        <translation>Las flechas van de una parte a otra, Intro muestra sus ofertas. Las mismas cifras están en la tabla.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Como al &amp;principio</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeads</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>Mover %1 a la izquierda</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Mover %1 a la derecha</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>Quitar %1 de la comparación</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message numerus="yes">
        <source>Each of the table’s %Ln rows becomes a posting.</source>
        <translation>
            <numerusform>La fila de la tabla (%Ln) se convierte en una oferta.</numerusform>
            <numerusform>Cada una de las %Ln filas de la tabla se convierte en una oferta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>&amp;La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>How the first postings come out</source>
        <translation>Así quedan las primeras ofertas</translation>
    </message>
    <message>
        <source>&amp;Record stages and days of applying, as far as the employers’ limits allow</source>
        <translation>&amp;Registrar etapas y fechas de candidatura, hasta donde lo permitan los límites de las empresas</translation>
    </message>
    <message>
        <source>Otherwise they are kept in the notes.</source>
        <translation>Si no, se guardan en las notas.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Leer la tabla</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Significado de «%1»</translation>
    </message>
    <message>
        <source>Choose the column that holds the job title.</source>
        <translation>Elija la columna que contiene el puesto.</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>A command, posting, tag or search</source>
        <translation>Una orden, oferta, etiqueta o búsqueda</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandWords</name>
    <message>
        <source>add a posting,write down,create,by hand</source>
        <translation>añadir una oferta,anotar,crear,a mano</translation>
    </message>
    <message>
        <source>open,load,add files</source>
        <translation>abrir,cargar,añadir archivos</translation>
    </message>
    <message>
        <source>open directory,load folder</source>
        <translation>abrir directorio,cargar carpeta</translation>
    </message>
    <message>
        <source>try,demo,examples</source>
        <translation>probar,demostración,ejemplos</translation>
    </message>
    <message>
        <source>clipboard,insert</source>
        <translation>portapapeles,insertar</translation>
    </message>
    <message>
        <source>backup,safe copy</source>
        <translation>copia de seguridad,respaldo</translation>
    </message>
    <message>
        <source>repair,verify,integrity,damage</source>
        <translation>reparar,integridad,daño</translation>
    </message>
    <message>
        <source>save as,dump,download data</source>
        <translation>guardar como,descargar datos</translation>
    </message>
    <message>
        <source>ics,ical,calendar export</source>
        <translation>ics,ical,exportar calendario</translation>
    </message>
    <message>
        <source>notifications,alarms,quiet hours</source>
        <translation>notificaciones,alarmas,horas de silencio</translation>
    </message>
    <message>
        <source>preferences,options,configure</source>
        <translation>preferencias,opciones,configurar</translation>
    </message>
    <message>
        <source>exit,close the program</source>
        <translation>salir,cerrar el programa</translation>
    </message>
    <message>
        <source>take back,revert</source>
        <translation>deshacer,revertir</translation>
    </message>
    <message>
        <source>again,repeat</source>
        <translation>otra vez,repetir</translation>
    </message>
    <message>
        <source>edit stages,statuses,workflow,pipeline</source>
        <translation>editar etapas,estados,proceso</translation>
    </message>
    <message>
        <source>find,look for</source>
        <translation>encontrar,buscar</translation>
    </message>
    <message>
        <source>smart folder,keep this filter</source>
        <translation>carpeta inteligente,conservar este filtro</translation>
    </message>
    <message>
        <source>filter,facets</source>
        <translation>filtrar,facetas</translation>
    </message>
    <message>
        <source>label,category</source>
        <translation>etiqueta,categoría</translation>
    </message>
    <message>
        <source>status,move to a stage</source>
        <translation>estado,mover a una etapa</translation>
    </message>
    <message>
        <source>rating,favourite,score</source>
        <translation>valoración,favorita,puntuación</translation>
    </message>
    <message>
        <source>apply,applied,submit</source>
        <translation>postular,candidatura,enviar</translation>
    </message>
    <message>
        <source>appointment,schedule,meeting</source>
        <translation>cita,agendar,reunión</translation>
    </message>
    <message>
        <source>evidence,archive,proof</source>
        <translation>prueba,archivo,justificante</translation>
    </message>
    <message>
        <source>print,report as pdf</source>
        <translation>imprimir,informe en PDF</translation>
    </message>
    <message>
        <source>edit,change,fix</source>
        <translation>editar,cambiar,arreglar</translation>
    </message>
    <message>
        <source>clause,rule,quote</source>
        <translation>cláusula,regla,cita</translation>
    </message>
    <message>
        <source>slots,limits,how many applications</source>
        <translation>cupos,límites,cuántas candidaturas</translation>
    </message>
    <message>
        <source>preview,peek</source>
        <translation>vista previa,ojear</translation>
    </message>
    <message>
        <source>new window,detach,pop out</source>
        <translation>ventana nueva,separar</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>cambiar el título</translation>
    </message>
    <message>
        <source>delete,remove,bin</source>
        <translation>eliminar,quitar,tirar</translation>
    </message>
    <message>
        <source>undelete,restore</source>
        <translation>restaurar,recuperar</translation>
    </message>
    <message>
        <source>purge,erase,delete forever</source>
        <translation>purgar,borrar para siempre</translation>
    </message>
    <message>
        <source>purge all,clean up</source>
        <translation>purgar todo,limpiar</translation>
    </message>
    <message>
        <source>kanban,columns</source>
        <translation>kanban,columnas</translation>
    </message>
    <message>
        <source>agenda,due,tasks</source>
        <translation>agenda,vencimientos,tareas</translation>
    </message>
    <message>
        <source>statistics,charts,sankey,numbers</source>
        <translation>estadísticas,gráficos,sankey,cifras</translation>
    </message>
    <message>
        <source>doubles,merge postings</source>
        <translation>repetidas,unir ofertas</translation>
    </message>
    <message>
        <source>dark mode,night</source>
        <translation>modo oscuro,noche</translation>
    </message>
    <message>
        <source>light mode,day</source>
        <translation>modo claro,día</translation>
    </message>
    <message>
        <source>automatic theme,follow the desktop</source>
        <translation>tema automático,como el escritorio</translation>
    </message>
    <message>
        <source>toggle theme</source>
        <translation>alternar tema</translation>
    </message>
    <message>
        <source>accessibility,easier to see</source>
        <translation>accesibilidad,ver mejor</translation>
    </message>
    <message>
        <source>zoom in,bigger font</source>
        <translation>acercar,letra más grande</translation>
    </message>
    <message>
        <source>zoom out,smaller font</source>
        <translation>alejar,letra más pequeña</translation>
    </message>
    <message>
        <source>reset zoom</source>
        <translation>restablecer zoom</translation>
    </message>
    <message>
        <source>toggle sidebar,panel</source>
        <translation>alternar panel,barra</translation>
    </message>
    <message>
        <source>reload,refresh</source>
        <translation>recargar,actualizar</translation>
    </message>
    <message>
        <source>help,manual,guide,documentation</source>
        <translation>ayuda,manual,guía</translation>
    </message>
    <message>
        <source>keyboard,keys,hotkeys</source>
        <translation>teclado,teclas,atajos</translation>
    </message>
    <message>
        <source>version,licence</source>
        <translation>versión,licencia</translation>
    </message>
</context>
<context>
    <name>Shortlist::CompareView</name>
    <message>
        <source>Use slot %1…</source>
        <translation>Usar el cupo %1…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Solo las diferencias</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>comparison.html</source>
        <translation>comparación.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Lines side by side mean the same, the words that differ are underlined; lines in the accent colour stand in one posting only; tinted cells differ.</source>
        <translation>Las líneas contiguas dicen lo mismo, con las palabras distintas subrayadas; las líneas en color solo están en una oferta; las celdas teñidas difieren.</translation>
    </message>
    <message>
        <source>Say under “Your skills” what you can do: the skills that a posting asks for are then held against yours.</source>
        <translation>Indique en «Sus competencias» lo que sabe hacer: se contrastará con lo que pide una oferta.</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Orígenes</translation>
    </message>
    <message>
        <source>Where each fact comes from, and how a score was reckoned</source>
        <translation>De dónde viene cada dato y cómo se calculó una puntuación</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>Sus compete&amp;ncias…</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>&amp;Pesos…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>Página &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Document (PDF)…</source>
        <translation>&amp;Documento (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Export ▾</source>
        <translation>&amp;Exportar ▾</translation>
    </message>
    <message>
        <source>Select a posting in the list and press C, or drag it onto “Compare”. Two to four can stand side by side.</source>
        <translation>Seleccione una oferta de la lista y pulse C, o arrástrela a «Comparar». Caben de dos a cuatro.</translation>
    </message>
    <message>
        <source>One posting waits for another</source>
        <translation>Una oferta espera a otra</translation>
    </message>
    <message>
        <source>“%1” is in the comparison. Select another posting in the list and press C.</source>
        <translation>«%1» está en la comparación. Seleccione otra oferta de la lista y pulse C.</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>comparación.pdf</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message>
        <source>Four postings are the most that can be compared. Take one out first.</source>
        <translation>Se pueden comparar cuatro ofertas como máximo. Quite antes una.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>On the button that shows the comparison; %1 is how many postings are in it</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln postings</source>
        <translation>
            <numerusform>Comparar %Ln oferta</numerusform>
            <numerusform>Comparar %Ln ofertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonModel</name>
    <message>
        <source>%1, only here</source>
        <translation>%1, solo aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, how it was reckoned</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, distinto</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>I &amp;have this skill, or have it not</source>
        <translation>&amp;Tengo o no esta competencia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Mover a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Swap with</source>
        <translation>&amp;Intercambiar con</translation>
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
        <translation>Confirmar un límite</translation>
    </message>
    <message>
        <source>Once confirmed, an application beyond the limit is recorded only with a reason.</source>
        <translation>Una vez confirmado, una candidatura más allá del límite solo se registra con un motivo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Another source says: %1</source>
        <translation>Otra fuente dice: %1</translation>
    </message>
    <message>
        <source>I know the &amp;season’s first and last day</source>
        <translation>&amp;Conozco el primer y el último día de la temporada</translation>
    </message>
    <message>
        <source>First day of the season</source>
        <translation>Primer día de la temporada</translation>
    </message>
    <message>
        <source>Last day of the season</source>
        <translation>Último día de la temporada</translation>
    </message>
    <message>
        <source>The year that is counted &amp;starts in</source>
        <translation>&amp;El año que se cuenta empieza en</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well: %3.</source>
        <translation>Según %1, estas también pertenecen a %2: %3.</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>Marcarlas</translation>
    </message>
    <message>
        <source>Employers who share the places</source>
        <translation>Empresas que comparten los cupos</translation>
    </message>
    <message>
        <source>&amp;Who shares these places? Tick every employer that counts.</source>
        <translation>¿&amp;Quién comparte estos cupos? Marque todas las empresas que cuenten.</translation>
    </message>
    <message>
        <source>Another employer</source>
        <translation>Otra empresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nombre del grupo</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>Confirmar límite</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConflictCard</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>About the %1 the source says %2.</source>
        <translation>Sobre «%1» la fuente dice %2.</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>La fuente se contradice</translation>
    </message>
    <message>
        <source>keep both for now</source>
        <translation>conservar ambos por ahora</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Editar un contacto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings have this contact; all of them change.</source>
        <translation>
            <numerusform>%Ln oferta tiene este contacto; cambiará con él.</numerusform>
            <numerusform>%Ln ofertas tienen este contacto; todas cambiarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactSection</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Whom you know or write to there.</source>
        <translation>Las personas a las que conoce o escribe allí.</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nuevo contacto…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>&amp;Quitar de esta oferta</translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation>&amp;Eliminar en todas partes</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContradictionCard</name>
    <message>
        <source>enforced</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Two sources contradict each other</source>
        <translation>Dos fuentes se contradicen</translation>
    </message>
    <message>
        <source>Every rule that you confirm is asked, and the strictest decides.</source>
        <translation>Se consulta cada regla que confirme y decide la más estricta.</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>encontrado el %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::CrashNotice</name>
    <message>
        <source>How the last run ended</source>
        <translation>Cómo terminó la última sesión</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>On %1 at %2 Shortlist ended by a mistake of its own. Nothing that was saved is lost. What is known of it stands in a report, with nothing of your postings; it is sent nowhere.</source>
        <translation>El %1 a las %2, Shortlist terminó por un error propio. No se ha perdido nada de lo guardado. Lo que se sabe está en un informe, sin nada de sus ofertas; no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Report of how it ended</source>
        <translation>Informe de cómo terminó</translation>
    </message>
    <message>
        <source>Versions, the kind of the mistake, and where in the program it was: nothing of your postings, files or name. Who wants to help copies it into a message to those who make Shortlist.</source>
        <translation>Versiones, la clase de error y en qué lugar del programa ocurrió: nada de sus ofertas, sus archivos ni su nombre. Quien quiera ayudar puede copiarlo en un mensaje a quienes hacen Shortlist.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>No se puede leer el informe.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report could not be deleted.</source>
        <translation>No se pudo eliminar el informe.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything Shortlist keeps is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Todo lo que guarda Shortlist es un archivo en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Copias de la base de datos</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Volver a esta copia…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln en la papelera</numerusform>
            <numerusform>%Ln en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files as imported</source>
        <translation>
            <numerusform>%Ln archivo tal como se importó</numerusform>
            <numerusform>%Ln archivos tal como se importaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are made by themselves when something changed, checked, and thinned out as they age. They take %1, in %2. What you delete for good stays in older copies until these go.</source>
        <translation>Las copias se hacen solas cuando algo cambia, se comprueban y se van reduciendo con el tiempo. Ocupan %1, en %2. Lo que elimina definitivamente sigue en copias anteriores hasta que desaparecen.</translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1). A broken connection can damage it there: move it to this computer, and let the copies go to the network.</source>
        <translation>La base de datos está en una unidad de red (%1). Un corte de la conexión puede dañarla: muévala a este equipo y deje en la red solo las copias.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>No request since the program started.</source>
        <translation>Ninguna petición desde que se inició el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests since the program started, for pages you asked for.</source>
        <translation>
            <numerusform>%Ln petición desde el inicio, de una página que usted pidió.</numerusform>
            <numerusform>%Ln peticiones desde el inicio, de páginas que usted pidió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of shown postings were refused.</source>
        <translation>
            <numerusform>Se rechazó %Ln petición de las ofertas mostradas.</numerusform>
            <numerusform>Se rechazaron %Ln peticiones de las ofertas mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is read only: it, or its folder, cannot be written. Everything can be read; nothing is changed, and no copies are made.</source>
        <translation>La base de datos es de solo lectura: no se puede escribir en ella o en su carpeta. Todo se puede leer; no se cambia nada ni se hacen copias.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>Guardar una copia de la base de datos</translation>
    </message>
    <message>
        <source>The copy “%1” is written and checked.</source>
        <translation>La copia «%1» está escrita y comprobada.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Everything is exported to “%1”.</source>
        <translation>Se exportó todo a «%1».</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>No se pudo hacer la copia.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>No se pudo terminar la comprobación.</translation>
    </message>
    <message>
        <source>The database is in order: every stored byte is as it was saved.</source>
        <translation>La base de datos está en orden: cada byte está como se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found. Go back to an older copy. The first: %1</source>
        <translation>
            <numerusform>Se encontró %Ln problema. Vuelva a una copia anterior. El primero: %1</numerusform>
            <numerusform>Se encontraron %Ln problemas. Vuelva a una copia anterior. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Copies of the database (*.db *.bak);;All files (*)</source>
        <translation>Copias de la base de datos (*.db *.bak);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>¿Volver a «%1»?</translation>
    </message>
    <message>
        <source>The copy is checked first. What you have now is kept as a copy too, so that you can come back to it.</source>
        <translation>La copia se comprueba primero. Lo que tiene ahora también se guarda como copia, para que pueda volver a ello.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The copy was not used: it is not sound, or not one of Shortlist’s. Nothing was changed.</source>
        <translation>La copia no se usó: está dañada o no es de Shortlist. No se cambió nada.</translation>
    </message>
    <message>
        <source>The copy is in place. To come back to what you had, choose the newest copy, “before a restore”.</source>
        <translation>La copia está en su lugar. Para volver a lo que tenía, elija la copia más reciente, «antes de restaurar».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatesPanel</name>
    <message>
        <source>Dates</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>&amp;Save for the calendar…</source>
        <translation>&amp;Guardar para el calendario…</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%Ln postings chosen</source>
        <translation>
            <numerusform>%Ln oferta elegida</numerusform>
            <numerusform>%Ln ofertas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag them, S to set their stage, C to compare up to four, Del to put them in the trash.</source>
        <translation>Pulse T para etiquetarlas, S para definir su etapa, C para comparar hasta cuatro, Supr para moverlas a la papelera.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Todavía no hay nada que leer</translation>
    </message>
    <message>
        <source>A posting’s description, its facts and the employer’s limit will stand here.</source>
        <translation>Aquí aparecerán la descripción de una oferta, sus datos y el límite de la empresa.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose a posting in the list to read it here.</source>
        <translation>Elija una oferta de la lista para leerla aquí.</translation>
    </message>
    <message>
        <source>This posting is gone</source>
        <translation>Esta oferta ya no existe</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Quizá se haya eliminado entretanto.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailHeader</name>
    <message>
        <source>Correct the facts</source>
        <translation>Corregir los datos</translation>
    </message>
    <message>
        <source>original page</source>
        <translation>página original</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>incompleta: %1</translation>
    </message>
    <message>
        <source>title inferred</source>
        <translation>puesto deducido</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailPane</name>
    <message>
        <source>Posting</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versiones (%1)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No posting selected</source>
        <translation>Ninguna oferta seleccionada</translation>
    </message>
    <message>
        <source>Choose one from the list to read it.</source>
        <translation>Elija una de la lista para leerla.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pages of the posting</source>
        <translation>Páginas de la oferta</translation>
    </message>
</context>
<context>
    <name>Shortlist::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Shortlist::DocumentSection</name>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>What you send, kept as it was sent. Drop files here.</source>
        <translation>Lo que envía, conservado tal como se envió. Suelte archivos aquí.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Files of this kind are only saved, not opened.</source>
        <translation>Los archivos de este tipo solo se guardan, no se abren.</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Sent &amp;with</source>
        <translation>Enviado &amp;con</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>&amp;Quitar de esta oferta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>enviado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r el nombre</translation>
    </message>
    <message>
        <source>Documents of one name are versions of each other.</source>
        <translation>Los documentos con el mismo nombre son versiones unos de otros.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropController</name>
    <message>
        <source>None of these postings takes a place at %1.</source>
        <translation>Ninguna de estas ofertas ocupa un cupo en %1.</translation>
    </message>
    <message>
        <source>“%1” asks for no tag or stage that could be given.</source>
        <translation>«%1» no pide ninguna etiqueta ni etapa que se pueda dar.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>Nothing is stored before you have looked at it</source>
        <translation>No se guarda nada hasta que lo haya visto</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesController</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together.</source>
        <translation>Un límite de la empresa no permite lo que ambas serían juntas.</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together: its places are held by %1.</source>
        <translation>Un límite de la empresa no permite lo que ambas serían juntas: sus cupos los ocupan %1.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <source>Postings that may be one and the same are shown here side by side, to be merged or told apart.</source>
        <translation>Las ofertas que podrían ser la misma se muestran aquí una junto a otra, para fusionarlas o distinguirlas.</translation>
    </message>
    <message>
        <source>Pairs that may be one posting</source>
        <translation>Pares que podrían ser una misma oferta</translation>
    </message>
    <message>
        <source>Are these one posting?</source>
        <translation>¿Son la misma oferta?</translation>
    </message>
    <message>
        <source>Why merge them all the same?</source>
        <translation>¿Por qué fusionarlas de todos modos?</translation>
    </message>
    <message>
        <source>Reason for merging against the limit</source>
        <translation>Motivo para fusionar pese al límite</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>Fusionar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Fusionar en una</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;No es un duplicado</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>&amp;Comparar los textos</translation>
    </message>
</context>
<context>
    <name>Shortlist::EngineView</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Open in your browser</source>
        <translation>&amp;Abrir en su navegador</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceController</name>
    <message>
        <source>Where to put the folder</source>
        <translation>Dónde poner la carpeta</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>Guardar la candidatura</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceList</name>
    <message>
        <source>Entered by you.</source>
        <translation>Introducido por usted.</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>encontrado el %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Employer, place, tag…</source>
        <translation>Empresa, lugar, etiqueta…</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The most frequent; type to find the others</source>
        <translation>Los más frecuentes; escriba para encontrar los demás</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactEditor</name>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>not stated: type it here if you know it</source>
        <translation>no se indica: escríbalo aquí si lo sabe</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsDialog</name>
    <message>
        <source>Correct the facts</source>
        <translation>Corregir los datos</translation>
    </message>
    <message>
        <source>What you change is marked as yours, and stays when the posting is read again.</source>
        <translation>Lo que cambie se marca como suyo y permanece cuando la oferta se vuelve a leer.</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>A posting needs a title.</source>
        <translation>Una oferta necesita un puesto.</translation>
    </message>
    <message>
        <source>A posting needs an employer.</source>
        <translation>Una oferta necesita una empresa.</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsStrip</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::FindBar</name>
    <message>
        <source>Find in the posting</source>
        <translation>Buscar en la oferta</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Siguiente coincidencia (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>Buscar en este capítulo</translation>
    </message>
    <message>
        <source>This chapter is in English only.</source>
        <translation>Este capítulo solo está en inglés.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, as in docs/de/guide.md: de, es, fr, ja, zh_CN</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Shortlist::HitBar</name>
    <message>
        <source>Places found</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Siguiente coincidencia (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>Importar ofertas</translation>
    </message>
    <message>
        <source>Import a folder of postings</source>
        <translation>Importar una carpeta de ofertas</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the posting in your browser first.</source>
        <translation>No hay texto que pegar. Copie antes la oferta en su navegador.</translation>
    </message>
    <message>
        <source>Something was changed since the import. Undo that first, with Ctrl+Z.</source>
        <translation>Algo cambió después de la importación. Deshágalo antes con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportStagingModel</name>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizada</numerusform>
            <numerusform>%Ln actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln ya conocida</numerusform>
            <numerusform>%Ln ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a posting</source>
        <translation>
            <numerusform>%Ln sin oferta</numerusform>
            <numerusform>%Ln sin oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>No se guardó nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are incomplete</source>
        <translation>
            <numerusform>%Ln está incompleta</numerusform>
            <numerusform>%Ln están incompletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict themselves</source>
        <translation>
            <numerusform>%Ln se contradice</numerusform>
            <numerusform>%Ln se contradicen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state an application limit</source>
        <translation>
            <numerusform>%Ln indica un límite de candidaturas</numerusform>
            <numerusform>%Ln indican un límite de candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those stored, %1.</source>
        <extracomment>%1 is a list such as &quot;2 are incomplete, 1 contradict themselves&quot;</extracomment>
        <translation>De las guardadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>%Ln paso de su historial no se registró; está en las notas. %1</numerusform>
            <numerusform>%Ln pasos de su historial no se registraron; están en las notas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer changed: %1.</source>
        <translation>La empresa cambió: %1.</translation>
    </message>
    <message>
        <source>Known already; nothing was changed.</source>
        <translation>Ya conocida; no se cambió nada.</translation>
    </message>
    <message>
        <source>Stored, but incomplete: %1.</source>
        <translation>Guardada, pero incompleta: %1.</translation>
    </message>
    <message>
        <source>Stored with a contradiction about the %1.</source>
        <translation>Guardada con una contradicción: %1.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Volver a lo leído</translation>
    </message>
    <message>
        <source>What wants a look</source>
        <translation>Qué conviene revisar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Show what was stored</source>
        <translation>Mostrar lo guardado</translation>
    </message>
</context>
<context>
    <name>Shortlist::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>Store or leave what was read first; then the language can be changed.</source>
        <translation>Guarde o abandone antes lo leído; después podrá cambiar el idioma.</translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message>
        <source>Date added</source>
        <translation>Fecha en que se añadió</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Date posted</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>How tall the rows are</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Narrow the list by employer, place, stage, tag…</source>
        <translation>Acotar la lista por empresa, lugar, etapa, etiqueta…</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>Todavía no hay ofertas</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere and paste it here, drop files or folders on the window, or import pages you have saved. Nothing leaves this computer.</source>
        <translation>Copie una oferta de empleo en cualquier sitio y péguela aquí, suelte archivos o carpetas en la ventana, o importe páginas guardadas. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Probar ejemplos</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Every word has to occur in a posting. Take one away, or try the start of a word.</source>
        <translation>Cada palabra tiene que aparecer en la oferta. Quite una o pruebe con el comienzo de una palabra.</translation>
    </message>
    <message>
        <source>Show all postings</source>
        <translation>Mostrar todas las ofertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Orden: %1, ascendente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Orden: %1, descendente</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>How tall the &amp;rows are</source>
        <translation>Altura de las &amp;filas</translation>
    </message>
    <message>
        <source>&amp;Narrow the list…</source>
        <translation>&amp;Acotar la lista…</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <translation>No se pudo hacer la copia automática de la base de datos. Mire «Sus datos» en el menú Ayuda. (%1)</translation>
    </message>
</context>
<context>
    <name>Shortlist::MatchCard</name>
    <message>
        <source>This may be one you have</source>
        <translation>Quizá sea una que ya tiene</translation>
    </message>
    <message>
        <source>%1: %2. Import it all the same; you can merge the two afterwards.</source>
        <comment>how sure it is, and the reasons</comment>
        <translation>%1: %2. Impórtela de todos modos; después podrá fusionar las dos.</translation>
    </message>
    <message>
        <source>This posting comes twice</source>
        <translation>Esta oferta aparece dos veces</translation>
    </message>
    <message>
        <source>You have this posting already</source>
        <translation>Ya tiene esta oferta</translation>
    </message>
    <message>
        <source>A newer version of one you have</source>
        <translation>Una versión más reciente de una que ya tiene</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
</context>
<context>
    <name>Shortlist::MembersEditor</name>
    <message>
        <source>Add an employer</source>
        <translation>Añadir una empresa</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Disolver el grupo</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well. Add those that share the slots:</source>
        <translation>Según %1, estas también pertenecen a %2. Añada las que comparten los cupos:</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1 to the group</source>
        <translation>Añadir %1 al grupo</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Quitar %1 del grupo</translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message>
        <source>applied on %1</source>
        <translation>enviada el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>saved on %1 from %2</source>
        <translation>guardada el %1, de %2</translation>
    </message>
    <message>
        <source>Merge two postings</source>
        <translation>Fusionar dos ofertas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>the fi&amp;rst</source>
        <translation>&amp;la primera</translation>
    </message>
    <message>
        <source>the secon&amp;d</source>
        <translation>la &amp;segunda</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags, notes and history of both are kept, and a fact that only one of them states is taken over. The other posting goes to the trash; undo brings everything back.</source>
        <translation>Se conservan las etiquetas, notas e historial de ambas, y se toma cualquier dato que solo indique una. La otra oferta va a la papelera; al deshacer se recupera todo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Shortlist::NewPostingDialog</name>
    <message>
        <source>New posting</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Write down what you know, or paste its text: the rest is read from it, and you see what was understood before anything is stored.</source>
        <translation>Anote lo que sabe o pegue el texto: el resto se lee de él, y verá lo que se ha entendido antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Texto de la oferta</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>Shortlist::NotesEditor</name>
    <message>
        <source>Markdown. Saved when you leave the field.</source>
        <translation>Markdown. Se guarda al salir del campo.</translation>
    </message>
    <message>
        <source>What you think, whom you know there, what to ask …</source>
        <translation>Qué le parece, a quién conoce allí, qué preguntar…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes, to be read</source>
        <translation>Notas, para leer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>Editar las notas</translation>
    </message>
</context>
<context>
    <name>Shortlist::Notices</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Shortlist::OptionalDateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a field, in Qt&apos;s notation: 6 Apr 2021</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>se indica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>Shortlist::PageLimitDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Limit from a page</source>
        <translation>Límite de una página</translation>
    </message>
    <message>
        <source>https://… (so that the words can be found again)</source>
        <translation>https://… (para volver a encontrar las palabras)</translation>
    </message>
    <message>
        <source>The text of an FAQ, a careers page or a mail</source>
        <translation>El texto de unas preguntas frecuentes, una página de empleo o un correo</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Enter it by &amp;hand…</source>
        <translation>&amp;Introducirlo a mano…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep as a suggestion</source>
        <translation>Conservar como sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limits are stated. Nothing is enforced before you confirm it.</source>
        <translation>
            <numerusform>Se indica %Ln límite. No se aplica nada hasta que lo confirme.</numerusform>
            <numerusform>Se indican %Ln límites. No se aplica nada hasta que los confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the page’s text: the limits in it are found, with their words.</source>
        <translation>Pegue el texto de la página: se encuentran sus límites, con sus palabras.</translation>
    </message>
    <message>
        <source>No limit was found in this text.</source>
        <translation>No se encontró ningún límite en este texto.</translation>
    </message>
</context>
<context>
    <name>Shortlist::PaletteController</name>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
</context>
<context>
    <name>Shortlist::PapersController</name>
    <message>
        <source>“%1” is no document: a file of at most %2 is. Nothing was added.</source>
        <translation>«%1» no sirve como documento: se admite un archivo de %2 como máximo. No se añadió nada.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>No program of the desktop opens “%1”.</source>
        <translation>Ningún programa del escritorio abre «%1».</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingDrag</name>
    <message>
        <source>apply by %1</source>
        <translation>presentarse hasta el %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message>
        <source>Postings</source>
        <translation>Ofertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Puesto de «%1»</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingView</name>
    <message>
        <source>Shown as plain text, as you asked for with --no-webengine.</source>
        <translation>Se muestra como texto sin formato, como pidió con --no-webengine.</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view does not run for root, where its sandbox can&apos;t work.</source>
        <translation>Se muestra como texto sin formato: la vista de página no funciona para root, donde su entorno aislado no es posible.</translation>
    </message>
    <message>
        <source>Shown as plain text: this system does not allow the sandbox of the page view.</source>
        <translation>Se muestra como texto sin formato: este sistema no permite el entorno aislado de la vista de página.</translation>
    </message>
    <message>
        <source>Shown as plain text: a part of Qt WebEngine is not installed.</source>
        <translation>Se muestra como texto sin formato: falta instalar una parte de Qt WebEngine.</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view stopped. Nothing was lost.</source>
        <translation>Se muestra como texto sin formato: la vista de página se detuvo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>Se abre en su navegador: %1</translation>
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
        <translation>Justificante de búsqueda</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Lo que se imprimirá</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar &amp;como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>búsqueda %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::QuoteLabel</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Shortlist::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Your rating: click a star, or press 0 to 5</source>
        <translation>Su valoración: haga clic en una estrella o pulse de 0 a 5</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingController</name>
    <message>
        <source>Save the posting</source>
        <translation>Guardar la oferta</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Guardar la fuente</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message>
        <source>Stop and show these</source>
        <translation>Detener y mostrar estas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was read so far is kept; the rest is not read</source>
        <translation>Lo leído hasta ahora se conserva; el resto no se lee</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Fetching the page from %1…</source>
        <translation>Descargando la página de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln postings…</source>
        <translation>
            <numerusform>Guardando %Ln oferta…</numerusform>
            <numerusform>Guardando %Ln ofertas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>Comparando con lo que ya tiene…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>Leyendo archivos: %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings found</source>
        <translation>
            <numerusform>%Ln oferta encontrada</numerusform>
            <numerusform>%Ln ofertas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one</source>
        <translation>
            <numerusform>%Ln archivo sin oferta</numerusform>
            <numerusform>%Ln archivos sin oferta</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingTools</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Go to a section (Ctrl+J)</source>
        <translation>Ir a una sección (Ctrl+J)</translation>
    </message>
    <message>
        <source>More for reading</source>
        <translation>Más opciones de lectura</translation>
    </message>
    <message>
        <source>Find, copy, print, the source</source>
        <translation>Buscar, copiar, imprimir, la fuente</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…	Ctrl+G</source>
        <translation>&amp;Buscar en la oferta…	Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Copy the posting</source>
        <translation>&amp;Copiar la oferta</translation>
    </message>
    <message>
        <source>&amp;Print…	Ctrl+P</source>
        <translation>&amp;Imprimir…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>The &amp;source as saved…</source>
        <translation>La &amp;fuente tal como se guardó…</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReasonDialog</name>
    <message>
        <source>Refused by a limit</source>
        <translation>Rechazado por un límite</translation>
    </message>
    <message>
        <source>If it is so all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>&amp;Si aun así es correcto, diga por qué. El motivo se guarda en el historial.</translation>
    </message>
    <message>
        <source>Reason for going beyond the limit</source>
        <translation>Motivo para superar el límite</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
</context>
<context>
    <name>Shortlist::RecordDialog</name>
    <message>
        <source>Record a step</source>
        <translation>Registrar un paso</translation>
    </message>
    <message>
        <source>Edit a step</source>
        <translation>Editar un paso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Enviado con ello</translation>
    </message>
    <message>
        <source>If you applied all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>&amp;Si aun así presentó la candidatura, diga por qué. El motivo se guarda en el historial.</translation>
    </message>
    <message>
        <source>Reason for recording it beyond the limit</source>
        <translation>Motivo para registrarla más allá del límite</translation>
    </message>
    <message>
        <source>until then, the limit is lifted for others too</source>
        <translation>hasta entonces, el límite se levanta también para otras</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>Último día de la excepción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>Tenía previsto enviar antes «%1».</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>Registrar de todos modos</translation>
    </message>
</context>
<context>
    <name>Shortlist::RemindersDialog</name>
    <message>
        <source>Closing day</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>then</source>
        <translation>luego</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>The desktop shows them while Shortlist is open; what was missed comes together when it is opened again.</source>
        <translation>El escritorio los muestra mientras Shortlist está abierto; los que se perdieron aparecen juntos al abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>How long ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What, and how long before it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A whole day begins at</source>
        <translation>Un día completo empieza a las</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silencio de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>What has no time is said at</source>
        <translation>De lo que no tiene hora se avisa a las</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Shortlist::RescueBox</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the disk does not give it, or you may not read it. It was left untouched.</source>
        <translation>No se pudo abrir «%1»: no se puede leer del disco o no tiene permiso para leerlo. Quedó intacto.</translation>
    </message>
    <message numerus="yes">
        <source>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</source>
        <translation>
            <numerusform>La última copia es del %1, con %Ln oferta. Antes de volver a ella se comprueba la copia, y el archivo que no se puede abrir se conserva junto a las copias.</numerusform>
            <numerusform>La última copia es del %1, con %Ln ofertas. Antes de volver a ella se comprueba la copia, y el archivo que no se puede abrir se conserva junto a las copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the copy of %1</source>
        <translation>Volver a la copia del %1</translation>
    </message>
    <message>
        <source>There is no copy of it to go back to.</source>
        <translation>No hay ninguna copia a la que volver.</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Abrir otra base de datos…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Límite de candidaturas</translation>
    </message>
    <message>
        <source>What the rule would do</source>
        <translation>Qué haría la regla</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleForm</name>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>no se sabe: conserva su cupo</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>conserva su cupo</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>libera su cupo</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nunca más</translation>
    </message>
    <message>
        <source>At most so many applications</source>
        <translation>Un máximo de candidaturas</translation>
    </message>
    <message>
        <source>A wait before the next application</source>
        <translation>Una espera antes de la siguiente candidatura</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>Ninguna segunda candidatura a la misma oferta</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>un rechazo</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la candidatura</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>una entrevista</translation>
    </message>
    <message>
        <source>the day the posting is closed</source>
        <translation>el día en que se cierra la oferta</translation>
    </message>
    <message>
        <source>the employer and its affiliates</source>
        <translation>la empresa y sus vinculadas</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>la empresa</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>un departamento</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>each posting</source>
        <translation>cada oferta</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>every application that was sent</source>
        <translation>todas las candidaturas enviadas</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>solo las que siguen abiertas</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>se consideran en el orden de envío</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>una cuando la otra ha terminado</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todas a la vez</translation>
    </message>
    <message>
        <source>refuses what goes beyond it</source>
        <translation>rechaza lo que lo supera</translation>
    </message>
    <message>
        <source>advises: it warns only</source>
        <translation>recomienda: solo avisa</translation>
    </message>
    <message>
        <source>breaking it spoils every application</source>
        <translation>incumplirlo invalida todas las candidaturas</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>se aplica</translation>
    </message>
    <message>
        <source>only suggested: shown, not enforced</source>
        <translation>solo sugerida: se muestra, no se aplica</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>within a number of days</source>
        <translation>en un número de días</translation>
    </message>
    <message>
        <source>within a number of months</source>
        <translation>en un número de meses</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>en un año</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>en un mes natural</translation>
    </message>
    <message>
        <source>between two dates</source>
        <translation>entre dos fechas</translation>
    </message>
    <message>
        <source>in a season whose dates are not known</source>
        <translation>en una temporada de fechas desconocidas</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Como máximo</translation>
    </message>
    <message>
        <source>&amp;Days to wait</source>
        <translation>&amp;Días de espera</translation>
    </message>
    <message>
        <source>The days r&amp;un from</source>
        <translation>&amp;Los días cuentan desde</translation>
    </message>
    <message>
        <source>Counts &amp;for</source>
        <translation>&amp;Vale para</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>R&amp;egión</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>Year starts &amp;in</source>
        <translation>El &amp;año empieza en</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;What counts</source>
        <translation>&amp;Qué cuenta</translation>
    </message>
    <message>
        <source>If you wit&amp;hdraw</source>
        <translation>S&amp;i la retira</translation>
    </message>
    <message>
        <source>If it is re&amp;jected</source>
        <translation>Si es recha&amp;zada</translation>
    </message>
    <message>
        <source>If the posting &amp;closes</source>
        <translation>Si la o&amp;ferta cierra</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>Ri&amp;gor</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>O&amp;verride until</source>
        <translation>E&amp;xcepción hasta</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>Motivo de la excepción</translation>
    </message>
    <message>
        <source>Say for whom it counts.</source>
        <translation>Indique para quién cuenta.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Say how many days to wait.</source>
        <translation>Indique cuántos días hay que esperar.</translation>
    </message>
    <message>
        <source>Say why the rule is overridden.</source>
        <translation>Indique por qué hay una excepción.</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message>
        <source>one application</source>
        <translation>una candidatura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidatura</numerusform>
            <numerusform>%Ln candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln months</source>
        <translation>
            <numerusform>Como máximo %1 en %Ln mes</numerusform>
            <numerusform>Como máximo %1 en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln days</source>
        <translation>
            <numerusform>Como máximo %1 en %Ln día</numerusform>
            <numerusform>Como máximo %1 en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a month</source>
        <translation>Como máximo %1 al mes</translation>
    </message>
    <message>
        <source>At most %1 a year</source>
        <translation>Como máximo %1 al año</translation>
    </message>
    <message>
        <source>At most %1 in a year that starts in %2</source>
        <translation>Como máximo %1 en un año que empieza en %2</translation>
    </message>
    <message>
        <source>At most %1 a recruiting season</source>
        <translation>Como máximo %1 por temporada de contratación</translation>
    </message>
    <message>
        <source>At most %1 from %2 to %3</source>
        <translation>Como máximo %1 del %2 al %3</translation>
    </message>
    <message>
        <source>At most %1 open at a time</source>
        <translation>Como máximo %1 abiertas a la vez</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the last one</source>
        <translation>
            <numerusform>Ninguna candidatura nueva durante %Ln día tras la última</numerusform>
            <numerusform>Ninguna candidatura nueva durante %Ln días tras la última</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after an interview</source>
        <translation>
            <numerusform>Ninguna candidatura nueva durante %Ln día tras una entrevista</numerusform>
            <numerusform>Ninguna candidatura nueva durante %Ln días tras una entrevista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the employer has closed a posting</source>
        <translation>
            <numerusform>Ninguna candidatura nueva durante %Ln día después de que la empresa cierre una oferta</numerusform>
            <numerusform>Ninguna candidatura nueva durante %Ln días después de que la empresa cierre una oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after a rejection</source>
        <translation>
            <numerusform>Ninguna candidatura nueva durante %Ln día tras un rechazo</numerusform>
            <numerusform>Ninguna candidatura nueva durante %Ln días tras un rechazo</numerusform>
        </translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>se consideran en el orden de envío</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>una cuando la otra ha terminado</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todas a la vez</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>Ninguna segunda candidatura a la misma oferta</translation>
    </message>
    <message>
        <source>A second application to the same posting at once</source>
        <translation>Segunda candidatura a la misma oferta permitida de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting for %Ln days after the first</source>
        <translation>
            <numerusform>Ninguna segunda candidatura a la misma oferta durante %Ln día tras la primera</numerusform>
            <numerusform>Ninguna segunda candidatura a la misma oferta durante %Ln días tras la primera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting until %Ln days after the first has ended</source>
        <translation>
            <numerusform>Ninguna segunda candidatura a la misma oferta hasta %Ln día después de terminar la primera</numerusform>
            <numerusform>Ninguna segunda candidatura a la misma oferta hasta %Ln días después de terminar la primera</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 and affiliates in %2</source>
        <translation>en %1 y sus empresas vinculadas (%2)</translation>
    </message>
    <message>
        <source>for %1 and its affiliates worldwide</source>
        <translation>en %1 y sus empresas vinculadas de todo el mundo</translation>
    </message>
    <message>
        <source>for %1 and their affiliates worldwide</source>
        <translation>en %1 y las empresas vinculadas a ellas de todo el mundo</translation>
    </message>
    <message>
        <source>to the same posting</source>
        <translation>a la misma oferta</translation>
    </message>
    <message>
        <source>in one programme</source>
        <translation>en un programa</translation>
    </message>
    <message>
        <source>in the programme %1</source>
        <translation>en el programa %1</translation>
    </message>
    <message>
        <source>in one department</source>
        <translation>en un departamento</translation>
    </message>
    <message>
        <source>in the department %1</source>
        <translation>en el departamento %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>for all affiliates</source>
        <translation>en todas las empresas vinculadas</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>advised, not enforced</source>
        <translation>recomendado, no obligatorio</translation>
    </message>
    <message>
        <source>or all applications are set aside</source>
        <translation>o se descartan todas las candidaturas</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchAssist</name>
    <message>
        <source>Help with the search</source>
        <translation>Ayuda para buscar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchBar</name>
    <message>
        <source>Search everything, or employer:… tag:… stage:…</source>
        <translation>Buscar en todo, o employer:… tag:… stage:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, or, and fields such as employer:, tag: and deadline:&lt;7d</source>
        <translation>Palabras, «frases», -sin, or y campos como employer:, tag: y deadline:&lt;7d</translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Secciones: %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>What the section “%1” is</source>
        <translation>Qué es la sección «%1»</translation>
    </message>
</context>
<context>
    <name>Shortlist::SelectionController</name>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln postings for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln oferta?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln ofertas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Their texts, notes and sources are removed from the file. This cannot be undone, and what was done before cannot be undone afterwards either. Of a posting that you applied for, title and employer stay in the trash, because limits and statistics count it.</source>
        <translation>Sus textos, notas y fuentes se borran del archivo. Esto no se puede deshacer, y lo hecho antes tampoco podrá deshacerse después. De una oferta a la que se presentó quedan en la papelera el puesto y la empresa, porque los límites y las estadísticas la cuentan.</translation>
    </message>
</context>
<context>
    <name>Shortlist::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Lo que elija aquí vale al momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuros</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, such as 125 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <translation>Oferta siguiente, anterior</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First, last posting</source>
        <translation>Primera, última oferta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>Leer la oferta</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Put on or take off a tag</source>
        <translation>Poner o quitar una etiqueta</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Mayús, Ctrl</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varias</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortlist::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarController</name>
    <message>
        <source>Show the postings</source>
        <translation>Mostrar las ofertas</translation>
    </message>
    <message>
        <source>Delete everything in it for good…</source>
        <translation>Eliminar definitivamente todo su contenido…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag from %Ln postings</source>
        <translation>
            <numerusform>Quitar la etiqueta de %Ln oferta</numerusform>
            <numerusform>Quitar la etiqueta de %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by the search above</source>
        <translation>Sustituir por la búsqueda de arriba</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Eliminar la búsqueda</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>Busque algo primero; después podrá guardar la búsqueda.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message>
        <source>%1, %2 of %3 places taken</source>
        <translation>%1, %2 de %3 cupos ocupados</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln postings</source>
        <translation>
            <numerusform>%1, %Ln oferta</numerusform>
            <numerusform>%1, %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>A tag with others below it, as a screen reader says it</extracomment>
        <translation>%1, desplegada</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegada</translation>
    </message>
</context>
<context>
    <name>Shortlist::SkillsDialog</name>
    <message>
        <source>Your skills</source>
        <translation>Sus competencias</translation>
    </message>
    <message>
        <source>Tick what you can do. The comparison holds what a posting asks for against it, and your score counts it.</source>
        <translation>Marque lo que sabe hacer. La comparación lo contrasta con lo que pide una oferta, y su puntuación lo cuenta.</translation>
    </message>
    <message>
        <source>Find one, or add one of your own</source>
        <translation>Buscar, o añadir una propia</translation>
    </message>
    <message>
        <source>A skill</source>
        <translation>Una competencia</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln postings</source>
        <extracomment>A skill, and how many postings ask for it</extracomment>
        <translation>
            <numerusform>%1 · en %Ln oferta</numerusform>
            <numerusform>%1 · en %Ln ofertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotBanner</name>
    <message>
        <source>Application limit</source>
        <translation>Límite de candidaturas</translation>
    </message>
    <message>
        <source>Record application…</source>
        <translation>Registrar candidatura…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Hacer una excepción…</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>Confirmar límite…</translation>
    </message>
    <message>
        <source>Not a limit</source>
        <translation>No es un límite</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>Abrir los cupos</translation>
    </message>
    <message>
        <source>Show in posting</source>
        <translation>Mostrar en la oferta</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotCard</name>
    <message>
        <source>Slot %1 · applied %2</source>
        <translation>Cupo %1 · enviada el %2</translation>
    </message>
    <message>
        <source>Beyond the limit · applied %1</source>
        <translation>Más allá del límite · enviada el %1</translation>
    </message>
    <message>
        <source>Slot %1 · planned</source>
        <translation>Cupo %1 · prevista</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Cupo %1</translation>
    </message>
    <message>
        <source>Free: plan a posting here</source>
        <translation>Libre: prevea aquí una oferta</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotDrop</name>
    <message>
        <source>Slot %1: plan it here</source>
        <translation>Cupo %1: prever aquí</translation>
    </message>
    <message>
        <source>One posting at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>This posting holds a slot already</source>
        <translation>Esta oferta ya ocupa un cupo</translation>
    </message>
    <message>
        <source>Taken by an application</source>
        <translation>Ocupado por una candidatura</translation>
    </message>
    <message>
        <source>Not of these employers, or no longer open to you</source>
        <translation>No es de estas empresas o ya no está abierta</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotList</name>
    <message>
        <source>Planned postings, in your order</source>
        <translation>Ofertas previstas, en su orden</translation>
    </message>
    <message>
        <source>Postings not planned yet</source>
        <translation>Ofertas aún no previstas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsController</name>
    <message>
        <source>No application limit of %1 is known.</source>
        <translation>No se conoce ningún límite de candidaturas de %1.</translation>
    </message>
    <message>
        <source>The known limits of %1 say the same already.</source>
        <translation>Los límites conocidos de %1 ya dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsModel</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>Cupo %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsPage</name>
    <message>
        <source>No limit known</source>
        <translation>No se conoce ningún límite</translation>
    </message>
    <message>
        <source>Where a posting says how many applications an employer takes, its slots stand here.</source>
        <translation>Cuando una oferta dice cuántas candidaturas admite una empresa, sus cupos aparecen aquí.</translation>
    </message>
    <message>
        <source>edit rule</source>
        <translation>editar regla</translation>
    </message>
    <message>
        <source>No limit is enforced here.</source>
        <translation>Aquí no se aplica ningún límite.</translation>
    </message>
    <message>
        <source>Limit from a page…</source>
        <translation>Límite de una página…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>En espera, en su orden</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+Up and Alt+Down.</source>
        <translation>Arrastre para reordenar, o pulse Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>No previstas</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
    <message>
        <source>Ended, no longer counting</source>
        <translation>Terminadas, ya no cuentan</translation>
    </message>
    <message>
        <source>When an application has ended</source>
        <translation>Cuando una candidatura ha terminado</translation>
    </message>
    <message>
        <source>Employers rarely say whether it still counts. What is not known keeps its slot.</source>
        <translation>Las empresas rara vez dicen si todavía cuenta. Si no se sabe, conserva su cupo.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Employers that share these slots</source>
        <translation>Empresas que comparten estos cupos</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceDialog</name>
    <message>
        <source>%1, saved on %2. This is what the posting was read from, unchanged.</source>
        <translation>%1, guardado el %2. De aquí se leyó la oferta, sin cambios.</translation>
    </message>
    <message>
        <source>The source as saved</source>
        <translation>La fuente tal como se guardó</translation>
    </message>
    <message>
        <source>It is no text. Save it to look at it in another program.</source>
        <translation>No es texto. Guárdela para verla en otro programa.</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>&amp;Guardarla como archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesController</name>
    <message>
        <source>This cannot be: a stage needs a name, and of the types saved, planned and submitted one stage each stays on offer.</source>
        <translation>No es posible: una etapa necesita un nombre, y de los tipos guardada, prevista y enviada debe quedar disponible una etapa de cada uno.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this.</source>
        <translation>El límite de candidaturas de la empresa no lo permite.</translation>
    </message>
    <message>
        <source>Change the type of the stage</source>
        <translation>Cambiar el tipo de la etapa</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Cambiar el tipo</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The steps of your search, in the order of the board. What a stage counts as is its type.</source>
        <translation>Los pasos de su búsqueda, en el orden del tablero. El tipo de una etapa dice como qué cuenta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>Etapas en orden</translation>
    </message>
    <message>
        <source>Drag a stage, or move it by Alt+Up and Alt+Down.</source>
        <translation>Arrastre una etapa, o muévala con Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Offer it for new steps</source>
        <translation>&amp;Ofrecerla para pasos nuevos</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Eliminar la etapa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Name of a new stage, such as “Phone call”</source>
        <translation>Nombre de una etapa nueva, por ejemplo «Llamada telefónica»</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>Nombre de una etapa nueva</translation>
    </message>
    <message>
        <source>Type of the new stage</source>
        <translation>Tipo de la etapa nueva</translation>
    </message>
    <message>
        <source>Add the stage</source>
        <translation>Añadir la etapa</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingBar</name>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevas %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>Por revisar %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Conocidas %1</translation>
    </message>
    <message>
        <source>No posting %1</source>
        <translation>Sin oferta %1</translation>
    </message>
    <message>
        <source>Ticks all that is shown, or none</source>
        <translation>Marca todo lo mostrado, o nada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only postings with these words</source>
        <translation>Mostrar solo ofertas con estas palabras</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 de %2 marcadas</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message>
        <source>Nothing of them is lost: see why, look at the source, or try again.</source>
        <translation>No se pierde nada: vea el motivo, mire la fuente o inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings ticked</source>
        <translation>
            <numerusform>%1 de %Ln oferta marcada</numerusform>
            <numerusform>%1 de %Ln ofertas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln ya conocida</numerusform>
            <numerusform>%Ln ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln no legible</numerusform>
            <numerusform>%Ln no legibles</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDesk</name>
    <message>
        <source>Nothing here matches. Take a word away, or show all.</source>
        <translation>Aquí no coincide nada. Quite una palabra o muestre todo.</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message>
        <source>This is no text: %1.</source>
        <translation>Esto no es texto: %1.</translation>
    </message>
    <message>
        <source>What the source does not say…</source>
        <translation>Lo que la fuente no dice…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>Qué significan las columnas…</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>No posting</source>
        <translation>Ninguna oferta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>%Ln documento sin oferta</numerusform>
            <numerusform>%Ln documentos sin oferta</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see why and what is in it. They are not stored.</source>
        <translation>Elija uno para ver el motivo y su contenido. No se guardan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings in one document</source>
        <translation>
            <numerusform>%Ln oferta en un documento</numerusform>
            <numerusform>%Ln ofertas en un documento</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what was understood. A tick on the document ticks all of them.</source>
        <translation>Elija una para ver lo que se entendió. Al marcar el documento se marcan todas.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Intentar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message>
        <source>1 posting</source>
        <translation>1 oferta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1 from %2</source>
        <extracomment>%1 is &quot;5 postings&quot;, %2 is &quot;5 files&quot;</extracomment>
        <translation>Importación: %1 de %2</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Importar %1 de %2</translation>
    </message>
    <message>
        <source>Import 1 posting</source>
        <translation>Importar 1 oferta</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln postings</source>
        <translation>
            <numerusform>Importar %Ln oferta</numerusform>
            <numerusform>Importar %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. Tick what to keep, correct what is wrong.</source>
        <translation>Todavía no se ha guardado nada. Marque lo que quiera conservar y corrija lo que esté mal.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Descargar la página</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>¿Descargar esta página?</translation>
    </message>
    <message>
        <source>%1

Shortlist asks %2 for this one page, without cookies, and loads nothing that the page names. The site sees that somebody asked.</source>
        <translation>%1

Shortlist pide a %2 solo esta página, sin cookies, y no carga nada de lo que la página nombra. El sitio ve que alguien la pidió.</translation>
    </message>
    <message>
        <source>No posting was found</source>
        <translation>No se encontró ninguna oferta</translation>
    </message>
    <message>
        <source>Choose files, folders or a saved page, or copy a posting and paste it here with Ctrl+V.</source>
        <translation>Elija archivos, carpetas o una página guardada, o copie una oferta y péguela aquí con Ctrl+V.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>No se leyó nada</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTree</name>
    <message>
        <source>What was read</source>
        <translation>Lo leído</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>%Ln documento sin oferta</numerusform>
            <numerusform>%Ln documentos sin oferta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsController</name>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Dibujo (*.svg);;Imagen (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsPage</name>
    <message>
        <source>Looking back</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Todavía no hay balance</translation>
    </message>
    <message>
        <source>Once you have sent applications, what came of them stands here: where they went, how long it took, and who answered.</source>
        <translation>Cuando haya enviado candidaturas, aquí verá en qué acabaron: adónde fueron, cuánto tardaron y quién respondió.</translation>
    </message>
    <message>
        <source>Where the applications went</source>
        <translation>Qué fue de las candidaturas</translation>
    </message>
    <message>
        <source>From the histories: one that was rejected after an interview has had an interview.</source>
        <translation>Según los historiales: la que se rechazó tras una entrevista tuvo una entrevista.</translation>
    </message>
    <message>
        <source>Applications a week</source>
        <translation>Candidaturas por semana</translation>
    </message>
    <message>
        <source>By the day on which they were sent.</source>
        <translation>Según el día en que se enviaron.</translation>
    </message>
    <message>
        <source>Time in a stage</source>
        <translation>Tiempo en una etapa</translation>
    </message>
    <message>
        <source>The middle half and the median, of applications that left it.</source>
        <translation>La mitad central y la mediana de las candidaturas que la dejaron.</translation>
    </message>
    <message>
        <source>Answers by source</source>
        <translation>Respuestas por fuente</translation>
    </message>
    <message>
        <source>Rejections are answers, too.</source>
        <translation>Los rechazos también son respuestas.</translation>
    </message>
    <message>
        <source>Answers by tag</source>
        <translation>Respuestas por etiqueta</translation>
    </message>
    <message>
        <source>An application counts for each of its tags.</source>
        <translation>Una candidatura cuenta para cada una de sus etiquetas.</translation>
    </message>
    <message>
        <source>Answers by employer</source>
        <translation>Respuestas por empresa</translation>
    </message>
    <message>
        <source>Of what was sent to each.</source>
        <translation>De lo enviado a cada una.</translation>
    </message>
    <message>
        <source>&amp;Proof of the search…</source>
        <translation>&amp;Justificante de búsqueda…</translation>
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
        <translation>órdenes</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>add to comparison</source>
        <translation>añadir a la comparación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings</source>
        <translation>
            <numerusform>%1 de %Ln oferta</numerusform>
            <numerusform>%1 de %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network requests since start</source>
        <translation>
            <numerusform>%Ln petición de red desde el inicio</numerusform>
            <numerusform>%Ln peticiones de red desde el inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist works without a network, and postings cannot reach it.</source>
        <translation>Shortlist funciona sin red, y las ofertas no pueden acceder a ella.</translation>
    </message>
    <message numerus="yes">
        <source>Postings tried %Ln times to load something. Every time was refused.</source>
        <translation>
            <numerusform>Las ofertas intentaron %Ln vez cargar algo. Se denegó.</numerusform>
            <numerusform>Las ofertas intentaron %Ln veces cargar algo. Se denegó siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings wait to be imported</source>
        <translation>
            <numerusform>%Ln oferta espera ser importada</numerusform>
            <numerusform>%Ln ofertas esperan ser importadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SuggestionCard</name>
    <message>
        <source>Not a limit</source>
        <translation>No es un límite</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>Confirmar límite…</translation>
    </message>
    <message>
        <source>A posting states a limit. It counts once you confirm it.</source>
        <translation>Una oferta indica un límite. Cuenta cuando lo confirme.</translation>
    </message>
    <message>
        <source>A page states a limit. It counts once you confirm it.</source>
        <translation>Una página indica un límite. Cuenta cuando lo confirme.</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagButton</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Añadir esta etiqueta</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagPopup</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Suggested by the posting’s skills</source>
        <translation>Sugeridas por las competencias de la oferta</translation>
    </message>
    <message>
        <source>Space ticks, Enter is done</source>
        <translation>Espacio marca, Intro termina</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nueva etiqueta «%1»</translation>
    </message>
</context>
<context>
    <name>Shortlist::TextPostingView</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineDelegate</name>
    <message>
        <source>%1, %2, taken back</source>
        <translation>%1, %2, revertida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>Registrada más allá del límite: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revertir</translation>
    </message>
</context>
<context>
    <name>Shortlist::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Shortlist::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Enter opens the posting, A records what happened, P plans it.</source>
        <translation>Intro abre la oferta, A registra lo ocurrido, P prevé su envío.</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Follows a number: too long is 14 days</extracomment>
        <translation> días</translation>
    </message>
    <message>
        <source>Days without an answer that are too long</source>
        <translation>Días sin respuesta que son demasiados</translation>
    </message>
    <message>
        <source>&amp;Too long is</source>
        <translation>&amp;Demasiado es</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>&amp;Registrar lo ocurrido…</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;Prever su envío</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Hoy no hay nada que hacer</translation>
    </message>
    <message numerus="yes">
        <source>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</source>
        <translation>
            <numerusform>Aquí aparecerán lo que cierra en los próximos siete días, lo que viene y las candidaturas sin respuesta desde hace %n día.</numerusform>
            <numerusform>Aquí aparecerán lo que cierra en los próximos siete días, lo que viene y las candidaturas sin respuesta desde hace %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::TrackingPage</name>
    <message>
        <source>Nothing recorded yet. Record what you did, also with an earlier date.</source>
        <translation>Todavía no hay nada registrado. Registre lo que hizo, también con una fecha anterior.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note, such as who called</source>
        <translation>Nota, por ejemplo quién llamó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>Shortlist::UndoController</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be undone: tag 3 postings</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>What the employer changed</source>
        <translation>Lo que cambió la empresa</translation>
    </message>
    <message>
        <source>The employer has not changed this posting since it was read.</source>
        <translation>La empresa no ha cambiado esta oferta desde que se leyó.</translation>
    </message>
    <message>
        <source>The posting as it was read first</source>
        <translation>La oferta tal como se leyó primero</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>This version beside the one before; or the two that are selected</source>
        <translation>Esta versión junto a la anterior; o las dos seleccionadas</translation>
    </message>
</context>
<context>
    <name>Shortlist::WeightsDialog</name>
    <message>
        <source>Skills that you have</source>
        <translation>Competencias que tiene</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Salario anual</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Sus estrellas</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Trabajo a distancia</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Un cupo libre</translation>
    </message>
    <message>
        <source>the share of the skills asked for</source>
        <translation>la parte de las competencias que se piden</translation>
    </message>
    <message>
        <source>beside the best paid one, in one currency</source>
        <translation>junto a la mejor pagada, en una misma moneda</translation>
    </message>
    <message>
        <source>as you have rated it</source>
        <translation>según su valoración</translation>
    </message>
    <message>
        <source>remote 100, hybrid 50, on site 0</source>
        <translation>a distancia 100, híbrido 50, presencial 0</translation>
    </message>
    <message>
        <source>100 where the limit leaves one</source>
        <translation>100 si el límite deja alguno</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>What counts for you</source>
        <translation>Lo que cuenta para usted</translation>
    </message>
    <message>
        <source>Each posting in the comparison gets 0 to 100 points for each of these. Your score is their mean, weighted as you say here; what a posting does not state is left out.</source>
        <translation>Cada oferta comparada recibe de 0 a 100 puntos por cada aspecto. Su puntuación es la media, ponderada como indique aquí; lo que una oferta no indica no cuenta.</translation>
    </message>
    <message>
        <source>As it &amp;was first</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>How much an aspect counts: nothing</extracomment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Shortlist::WorkBar</name>
    <message>
        <source>Waiting for what is being saved…</source>
        <translation>Esperando a lo que se está guardando…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copiando la base de datos…</translation>
    </message>
    <message>
        <source>Checking the database, page by page…</source>
        <translation>Comprobando la base de datos, página a página…</translation>
    </message>
    <message>
        <source>Checking the postings…</source>
        <translation>Comprobando las ofertas…</translation>
    </message>
    <message>
        <source>Comparing what is stored with its checksums…</source>
        <translation>Comparando lo guardado con sus sumas de comprobación…</translation>
    </message>
    <message>
        <source>Collecting sources and documents…</source>
        <translation>Reuniendo fuentes y documentos…</translation>
    </message>
    <message>
        <source>Collecting the postings…</source>
        <translation>Reuniendo las ofertas…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Putting the copy in place…</source>
        <translation>Poniendo la copia en su sitio…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All postings</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Cierran esta semana</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Employers with limits</source>
        <translation>Empresas con límites</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the limit allows this cannot be told</source>
        <translation>No se puede decir si el límite lo permite</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2, the last one</source>
        <translation>Ocupa el cupo %1 de %2, el último</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2</source>
        <translation>Ocupa el cupo %1 de %2</translation>
    </message>
    <message>
        <source>This employer seems to limit applications</source>
        <translation>Esta empresa parece limitar las candidaturas</translation>
    </message>
    <message>
        <source>Whether you may apply cannot be told</source>
        <translation>No se puede decir si puede presentarse</translation>
    </message>
    <message>
        <source>Applying now is allowed</source>
        <translation>Presentarse ahora está permitido</translation>
    </message>
    <message>
        <source>Applying now is more than the employer advises</source>
        <translation>Presentarse ahora supera lo que recomienda la empresa</translation>
    </message>
    <message>
        <source>Applying now takes the only place</source>
        <translation>Presentarse ahora ocupa el único cupo</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2, the last one</source>
        <translation>Presentarse ahora ocupa el cupo %1 de %2, el último</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2</source>
        <translation>Presentarse ahora ocupa el cupo %1 de %2</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2</source>
        <translation>Ocupa el cupo %1 de %2</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2 since %3</source>
        <translation>Ocupa el cupo %1 de %2 desde el %3</translation>
    </message>
    <message>
        <source>Refused: the time to wait after the last answer is not over</source>
        <translation>Rechazado: la espera tras la última respuesta no ha terminado</translation>
    </message>
    <message>
        <source>Refused: you applied for this posting before</source>
        <translation>Rechazado: ya se presentó a esta oferta</translation>
    </message>
    <message>
        <source>Refused: the application before this one has to end first</source>
        <translation>Rechazado: antes tiene que terminar la candidatura anterior</translation>
    </message>
    <message>
        <source>Refused: the only place is taken</source>
        <translation>Rechazado: el único cupo está ocupado</translation>
    </message>
    <message>
        <source>Refused: both places are taken</source>
        <translation>Rechazado: ambos cupos están ocupados</translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %Ln places are taken</source>
        <translation>
            <numerusform>Rechazado: el único cupo (%Ln) está ocupado</numerusform>
            <numerusform>Rechazado: los %Ln cupos están ocupados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enforced until you confirm it.</source>
        <translation>No se aplica hasta que lo confirme.</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>Tenía previsto enviar antes «%1».</translation>
    </message>
    <message>
        <source>One application too many would spoil all of them.</source>
        <translation>Una candidatura de más las invalidaría todas.</translation>
    </message>
    <message>
        <source>The next place is free on %1.</source>
        <translation>El próximo cupo queda libre el %1.</translation>
    </message>
    <message>
        <source>Nothing in the rule says that a place becomes free again.</source>
        <translation>Nada en la regla dice que un cupo vuelva a quedar libre.</translation>
    </message>
    <message>
        <source>Withdrawn and rejected ones are assumed not to free a slot.</source>
        <translation>Se supone que las retiradas y rechazadas no liberan cupo.</translation>
    </message>
    <message>
        <source>Withdrawn ones are assumed not to free a slot.</source>
        <translation>Se supone que las retiradas no liberan cupo.</translation>
    </message>
    <message>
        <source>Rejected ones are assumed not to free a slot.</source>
        <translation>Se supone que las rechazadas no liberan cupo.</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3</source>
        <translation>Cupo %1: %2, enviada el %3</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3, now: %4</source>
        <translation>Cupo %1: %2, enviada el %3, ahora: %4</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>It has closed.</source>
        <translation>Ha cerrado.</translation>
    </message>
    <message>
        <source>You rate it higher than one before it.</source>
        <translation>La valora más que otra situada antes.</translation>
    </message>
    <message>
        <source>It closes before one that is to be sent first.</source>
        <translation>Cierra antes que otra que debe enviarse primero.</translation>
    </message>
    <message>
        <source>Send it before %1.</source>
        <translation>Envíela a más tardar el %1.</translation>
    </message>
    <message>
        <source>One of your planned postings closes within a week, and no slot is left.</source>
        <translation>Una de sus ofertas previstas cierra en los próximos siete días y no queda ningún cupo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and no slot is left.</source>
        <translation>
            <numerusform>%Ln de sus ofertas previstas cierra en los próximos siete días y no queda ningún cupo.</numerusform>
            <numerusform>%Ln de sus ofertas previstas cierran en los próximos siete días y no queda ningún cupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>only one slot is left</source>
        <extracomment>%1 is a number of slots: only one slot is left</extracomment>
        <translation>solo queda un cupo</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln slots are left</source>
        <translation>
            <numerusform>solo queda %Ln cupo</numerusform>
            <numerusform>solo quedan %Ln cupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and %1.</source>
        <translation>
            <numerusform>%Ln de sus ofertas previstas cierra en los próximos siete días y %1.</numerusform>
            <numerusform>%Ln de sus ofertas previstas cierran en los próximos siete días y %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and the day it began or, where it is an ending, happened</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>Open in the posting</source>
        <translation>Abrir en la oferta</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing was decided. It takes no place of a limit.</source>
        <translation>No hay nada decidido. No ocupa ningún cupo de un límite.</translation>
    </message>
    <message>
        <source>To be sent. It waits for a place of a limit, but takes none.</source>
        <translation>Por enviar. Espera un cupo de un límite, pero no ocupa ninguno.</translation>
    </message>
    <message>
        <source>Sent, and not answered. It takes a place where the employer limits applications.</source>
        <translation>Enviada y sin respuesta. Ocupa un cupo si la empresa limita las candidaturas.</translation>
    </message>
    <message>
        <source>Sent, and answered. It takes a place where the employer limits applications.</source>
        <translation>Enviada y con respuesta. Ocupa un cupo si la empresa limita las candidaturas.</translation>
    </message>
    <message>
        <source>You ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>Usted la terminó. Que su cupo vuelva a quedar libre depende de la regla de la empresa.</translation>
    </message>
    <message>
        <source>The employer ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>La empresa la terminó. Que su cupo vuelva a quedar libre depende de la regla de la empresa.</translation>
    </message>
    <message>
        <source>The posting was closed. Whether its place is free again depends on the employer’s rule.</source>
        <translation>La oferta se cerró. Que su cupo vuelva a quedar libre depende de la regla de la empresa.</translation>
    </message>
    <message>
        <source>You are hired.</source>
        <translation>Ha conseguido el puesto.</translation>
    </message>
    <message>
        <source>No history speaks of it: it can be removed.</source>
        <translation>Ningún historial la menciona: se puede eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of histories speak of it: it can be hidden, but not removed.</source>
        <translation>
            <numerusform>%Ln entrada de un historial la menciona: se puede ocultar, pero no eliminar.</numerusform>
            <numerusform>%Ln entradas de historiales la mencionan: se puede ocultar, pero no eliminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent from then on: %1.</source>
        <translation>
            <numerusform>%Ln candidatura cuenta desde entonces como enviada: %1.</numerusform>
            <numerusform>%Ln candidaturas cuentan desde entonces como enviadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent no more, and take no place: %1.</source>
        <translation>
            <numerusform>%Ln candidatura deja de contar como enviada y no ocupa cupo: %1.</numerusform>
            <numerusform>%Ln candidaturas dejan de contar como enviadas y no ocupan cupo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications were sent all the same, but stand differently: %1.</source>
        <translation>
            <numerusform>%Ln candidatura sigue enviada, pero en otro estado: %1.</numerusform>
            <numerusform>%Ln candidaturas siguen enviadas, pero en otro estado: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message>
        <source>The same file was imported before.</source>
        <translation>El mismo archivo ya se importó.</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>mismo archivo</translation>
    </message>
    <message>
        <source>It has the same requisition number.</source>
        <translation>Tiene la misma referencia.</translation>
    </message>
    <message>
        <source>same requisition number</source>
        <translation>misma referencia</translation>
    </message>
    <message>
        <source>It comes from the same address.</source>
        <translation>Viene de la misma dirección.</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>Dice lo mismo.</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>mismo texto</translation>
    </message>
    <message>
        <source>It was stored just now.</source>
        <translation>Se acaba de guardar.</translation>
    </message>
    <message>
        <source>stored just now</source>
        <translation>recién guardada</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>texto de la página</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (deducido)</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin puesto</translation>
    </message>
    <message>
        <source>%1 (no title)</source>
        <translation>%1 (sin puesto)</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Ya la tiene</translation>
    </message>
    <message>
        <source>It comes twice</source>
        <translation>Aparece dos veces</translation>
    </message>
    <message>
        <source>You have it: %1</source>
        <translation>Ya la tiene: %1</translation>
    </message>
    <message>
        <source>It comes twice: %1</source>
        <translation>Aparece dos veces: %1</translation>
    </message>
    <message>
        <source>No job posting was found in it.</source>
        <translation>No se encontró en él ninguna oferta de empleo.</translation>
    </message>
    <message>
        <source>no posting</source>
        <translation>ninguna oferta</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>like one you have</source>
        <translation>parecida a una que ya tiene</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>limit found: %1</source>
        <translation>límite encontrado: %1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>incompleta: %1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>StatisticsTables</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>Ahora en ella</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 42 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 a %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>one counted</source>
        <translation>una contada</translation>
    </message>
    <message numerus="yes">
        <source>half of %n between %1 and %2 days</source>
        <translation>
            <numerusform>%n contada, la mitad central entre %1 y %2 días</numerusform>
            <numerusform>%n contadas, la mitad central entre %1 y %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a Monday</extracomment>
        <translation>semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, %1</source>
        <translation>
            <numerusform>%n con respuesta, %1</numerusform>
            <numerusform>%n con respuesta, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n aún abierta</numerusform>
            <numerusform>%n aún abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n fuente con menos de %1 candidaturas no se muestra: una tasa de tan pocas no dice nada.</numerusform>
            <numerusform>%n fuentes con menos de %1 candidaturas no se muestran: una tasa de tan pocas no dice nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n etiqueta con menos de %1 candidaturas no se muestra: una tasa de tan pocas no dice nada.</numerusform>
            <numerusform>%n etiquetas con menos de %1 candidaturas no se muestran: una tasa de tan pocas no dice nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n empresa con menos de %1 candidaturas no se muestra: una tasa de tan pocas no dice nada.</numerusform>
            <numerusform>%n empresas con menos de %1 candidaturas no se muestran: una tasa de tan pocas no dice nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subline</name>
    <message>
        <source>employer not stated</source>
        <translation>empresa no indicada</translation>
    </message>
    <message>
        <source>saved %1 from %2</source>
        <translation>guardada %1, de %2</translation>
    </message>
    <message>
        <source>saved %1 from a pasted page</source>
        <translation>guardada %1, de una página pegada</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %Ln postings</source>
        <translation>
            <numerusform>etiquetar %Ln oferta</numerusform>
            <numerusform>etiquetar %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings tagged</source>
        <translation>
            <numerusform>%Ln oferta etiquetada</numerusform>
            <numerusform>%Ln ofertas etiquetadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %Ln postings</source>
        <translation>
            <numerusform>quitar una etiqueta de %Ln oferta</numerusform>
            <numerusform>quitar una etiqueta de %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %Ln postings</source>
        <translation>
            <numerusform>etiqueta quitada de %Ln oferta</numerusform>
            <numerusform>etiqueta quitada de %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln postings</source>
        <translation>
            <numerusform>cambiar las etiquetas de %Ln oferta</numerusform>
            <numerusform>cambiar las etiquetas de %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln postings changed</source>
        <translation>
            <numerusform>etiquetas de %Ln oferta cambiadas</numerusform>
            <numerusform>etiquetas de %Ln ofertas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a tag</source>
        <translation>
            <numerusform>cambiar el nombre de una etiqueta</numerusform>
            <numerusform>cambiar el nombre de una etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag renamed</source>
        <translation>
            <numerusform>nombre de etiqueta cambiado</numerusform>
            <numerusform>nombre de etiqueta cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a tag</source>
        <translation>
            <numerusform>colorear una etiqueta</numerusform>
            <numerusform>colorear una etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag coloured</source>
        <translation>
            <numerusform>etiqueta coloreada</numerusform>
            <numerusform>etiqueta coloreada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two tags</source>
        <translation>
            <numerusform>fusionar dos etiquetas</numerusform>
            <numerusform>fusionar dos etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two tags merged</source>
        <translation>
            <numerusform>dos etiquetas fusionadas</numerusform>
            <numerusform>dos etiquetas fusionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag</source>
        <translation>
            <numerusform>eliminar una etiqueta</numerusform>
            <numerusform>eliminar una etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed</source>
        <translation>
            <numerusform>etiqueta eliminada</numerusform>
            <numerusform>etiqueta eliminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct a posting</source>
        <translation>
            <numerusform>corregir una oferta</numerusform>
            <numerusform>corregir una oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posting corrected</source>
        <translation>
            <numerusform>oferta corregida</numerusform>
            <numerusform>oferta corregida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %Ln postings</source>
        <translation>
            <numerusform>corregir %Ln oferta</numerusform>
            <numerusform>corregir %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings corrected</source>
        <translation>
            <numerusform>%Ln oferta corregida</numerusform>
            <numerusform>%Ln ofertas corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two postings</source>
        <translation>
            <numerusform>fusionar dos ofertas</numerusform>
            <numerusform>fusionar dos ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings merged</source>
        <translation>
            <numerusform>dos ofertas fusionadas</numerusform>
            <numerusform>dos ofertas fusionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take note of a change</source>
        <translation>
            <numerusform>tomar nota de un cambio</numerusform>
            <numerusform>tomar nota de un cambio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change noted</source>
        <translation>
            <numerusform>cambio anotado</numerusform>
            <numerusform>cambio anotado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell two postings apart</source>
        <translation>
            <numerusform>distinguir dos ofertas</numerusform>
            <numerusform>distinguir dos ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings told apart</source>
        <translation>
            <numerusform>dos ofertas distinguidas</numerusform>
            <numerusform>dos ofertas distinguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %Ln postings</source>
        <translation>
            <numerusform>valorar %Ln oferta</numerusform>
            <numerusform>valorar %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings rated</source>
        <translation>
            <numerusform>%Ln oferta valorada</numerusform>
            <numerusform>%Ln ofertas valoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit notes</source>
        <translation>
            <numerusform>editar las notas</numerusform>
            <numerusform>editar las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes saved</source>
        <translation>
            <numerusform>notas guardadas</numerusform>
            <numerusform>notas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln postings to the trash</source>
        <translation>
            <numerusform>mover %Ln oferta a la papelera</numerusform>
            <numerusform>mover %Ln ofertas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings moved to the trash</source>
        <translation>
            <numerusform>%Ln oferta movida a la papelera</numerusform>
            <numerusform>%Ln ofertas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln postings</source>
        <translation>
            <numerusform>restaurar %Ln oferta</numerusform>
            <numerusform>restaurar %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings restored</source>
        <translation>
            <numerusform>%Ln oferta restaurada</numerusform>
            <numerusform>%Ln ofertas restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln postings</source>
        <translation>
            <numerusform>importar %Ln oferta</numerusform>
            <numerusform>importar %Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings imported</source>
        <translation>
            <numerusform>%Ln oferta importada</numerusform>
            <numerusform>%Ln ofertas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record a stage</source>
        <translation>
            <numerusform>registrar una etapa</numerusform>
            <numerusform>registrar una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage recorded</source>
        <translation>
            <numerusform>etapa registrada</numerusform>
            <numerusform>etapa registrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back an entry</source>
        <translation>
            <numerusform>revertir una entrada</numerusform>
            <numerusform>revertir una entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry taken back</source>
        <translation>
            <numerusform>entrada revertida</numerusform>
            <numerusform>entrada revertida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit an entry</source>
        <translation>
            <numerusform>editar una entrada</numerusform>
            <numerusform>editar una entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry edited</source>
        <translation>
            <numerusform>entrada editada</numerusform>
            <numerusform>entrada editada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a stage</source>
        <translation>
            <numerusform>añadir una etapa</numerusform>
            <numerusform>añadir una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage added</source>
        <translation>
            <numerusform>etapa añadida</numerusform>
            <numerusform>etapa añadida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a stage</source>
        <translation>
            <numerusform>cambiar el nombre de una etapa</numerusform>
            <numerusform>cambiar el nombre de una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage renamed</source>
        <translation>
            <numerusform>nombre de etapa cambiado</numerusform>
            <numerusform>nombre de etapa cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a stage</source>
        <translation>
            <numerusform>colorear una etapa</numerusform>
            <numerusform>colorear una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage coloured</source>
        <translation>
            <numerusform>etapa coloreada</numerusform>
            <numerusform>etapa coloreada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of a stage</source>
        <translation>
            <numerusform>cambiar el tipo de una etapa</numerusform>
            <numerusform>cambiar el tipo de una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>type of a stage changed</source>
        <translation>
            <numerusform>tipo de etapa cambiado</numerusform>
            <numerusform>tipo de etapa cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the stages</source>
        <translation>
            <numerusform>reordenar las etapas</numerusform>
            <numerusform>reordenar las etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stages reordered</source>
        <translation>
            <numerusform>etapas reordenadas</numerusform>
            <numerusform>etapas reordenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide a stage</source>
        <translation>
            <numerusform>ocultar una etapa</numerusform>
            <numerusform>ocultar una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage hidden</source>
        <translation>
            <numerusform>etapa oculta</numerusform>
            <numerusform>etapa oculta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show a stage</source>
        <translation>
            <numerusform>mostrar una etapa</numerusform>
            <numerusform>mostrar una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage shown</source>
        <translation>
            <numerusform>etapa mostrada</numerusform>
            <numerusform>etapa mostrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a stage</source>
        <translation>
            <numerusform>eliminar una etapa</numerusform>
            <numerusform>eliminar una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage removed</source>
        <translation>
            <numerusform>etapa eliminada</numerusform>
            <numerusform>etapa eliminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a contact</source>
        <translation>
            <numerusform>añadir un contacto</numerusform>
            <numerusform>añadir un contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact added</source>
        <translation>
            <numerusform>contacto añadido</numerusform>
            <numerusform>contacto añadido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a contact</source>
        <translation>
            <numerusform>cambiar un contacto</numerusform>
            <numerusform>cambiar un contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact changed</source>
        <translation>
            <numerusform>contacto cambiado</numerusform>
            <numerusform>contacto cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a contact off a posting</source>
        <translation>
            <numerusform>quitar un contacto de una oferta</numerusform>
            <numerusform>quitar un contacto de una oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact taken off the posting</source>
        <translation>
            <numerusform>contacto quitado de la oferta</numerusform>
            <numerusform>contacto quitado de la oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete a contact</source>
        <translation>
            <numerusform>eliminar un contacto</numerusform>
            <numerusform>eliminar un contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact deleted</source>
        <translation>
            <numerusform>contacto eliminado</numerusform>
            <numerusform>contacto eliminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln documents</source>
        <translation>
            <numerusform>añadir %Ln documento</numerusform>
            <numerusform>añadir %Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>%Ln documento añadido</numerusform>
            <numerusform>%Ln documentos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a document</source>
        <translation>
            <numerusform>añadir un documento</numerusform>
            <numerusform>añadir un documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document added</source>
        <translation>
            <numerusform>documento añadido</numerusform>
            <numerusform>documento añadido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a document off a posting</source>
        <translation>
            <numerusform>quitar un documento de una oferta</numerusform>
            <numerusform>quitar un documento de una oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document taken off the posting</source>
        <translation>
            <numerusform>documento quitado de la oferta</numerusform>
            <numerusform>documento quitado de la oferta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the kind of a document</source>
        <translation>
            <numerusform>cambiar el tipo de un documento</numerusform>
            <numerusform>cambiar el tipo de un documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind of a document changed</source>
        <translation>
            <numerusform>tipo de documento cambiado</numerusform>
            <numerusform>tipo de documento cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a document</source>
        <translation>
            <numerusform>cambiar el nombre de un documento</numerusform>
            <numerusform>cambiar el nombre de un documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document renamed</source>
        <translation>
            <numerusform>nombre de documento cambiado</numerusform>
            <numerusform>nombre de documento cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what was sent</source>
        <translation>
            <numerusform>cambiar lo enviado</numerusform>
            <numerusform>cambiar lo enviado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was sent changed</source>
        <translation>
            <numerusform>envío cambiado</numerusform>
            <numerusform>envío cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a date</source>
        <translation>
            <numerusform>añadir una cita</numerusform>
            <numerusform>añadir una cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <translation>
            <numerusform>cita añadida</numerusform>
            <numerusform>cita añadida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a date</source>
        <translation>
            <numerusform>cambiar una cita</numerusform>
            <numerusform>cambiar una cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date changed</source>
        <translation>
            <numerusform>cita cambiada</numerusform>
            <numerusform>cita cambiada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel a date</source>
        <translation>
            <numerusform>cancelar una cita</numerusform>
            <numerusform>cancelar una cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date cancelled</source>
        <translation>
            <numerusform>cita cancelada</numerusform>
            <numerusform>cita cancelada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish a date</source>
        <translation>
            <numerusform>terminar una cita</numerusform>
            <numerusform>terminar una cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date finished</source>
        <translation>
            <numerusform>cita terminada</numerusform>
            <numerusform>cita terminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save a search</source>
        <translation>
            <numerusform>guardar una búsqueda</numerusform>
            <numerusform>guardar una búsqueda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search saved</source>
        <translation>
            <numerusform>búsqueda guardada</numerusform>
            <numerusform>búsqueda guardada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a search</source>
        <translation>
            <numerusform>cambiar el nombre de una búsqueda</numerusform>
            <numerusform>cambiar el nombre de una búsqueda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search renamed</source>
        <translation>
            <numerusform>nombre de búsqueda cambiado</numerusform>
            <numerusform>nombre de búsqueda cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a search</source>
        <translation>
            <numerusform>eliminar una búsqueda</numerusform>
            <numerusform>eliminar una búsqueda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search removed</source>
        <translation>
            <numerusform>búsqueda eliminada</numerusform>
            <numerusform>búsqueda eliminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm a limit</source>
        <translation>
            <numerusform>confirmar un límite</numerusform>
            <numerusform>confirmar un límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit confirmed</source>
        <translation>
            <numerusform>límite confirmado</numerusform>
            <numerusform>límite confirmado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a limit</source>
        <translation>
            <numerusform>cambiar un límite</numerusform>
            <numerusform>cambiar un límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit changed</source>
        <translation>
            <numerusform>límite cambiado</numerusform>
            <numerusform>límite cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch a limit</source>
        <translation>
            <numerusform>activar o desactivar un límite</numerusform>
            <numerusform>activar o desactivar un límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit switched</source>
        <translation>
            <numerusform>límite activado o desactivado</numerusform>
            <numerusform>límite activado o desactivado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep limits of a page</source>
        <translation>
            <numerusform>conservar los límites de una página</numerusform>
            <numerusform>conservar los límites de una página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits of a page kept</source>
        <translation>
            <numerusform>límites de una página conservados</numerusform>
            <numerusform>límites de una página conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join two spellings of an employer</source>
        <translation>
            <numerusform>unir dos grafías de una empresa</numerusform>
            <numerusform>unir dos grafías de una empresa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spellings of an employer joined</source>
        <translation>
            <numerusform>grafías de una empresa unidas</numerusform>
            <numerusform>grafías de una empresa unidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part two employers</source>
        <translation>
            <numerusform>separar dos empresas</numerusform>
            <numerusform>separar dos empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employers parted</source>
        <translation>
            <numerusform>empresas separadas</numerusform>
            <numerusform>empresas separadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change an employer group</source>
        <translation>
            <numerusform>cambiar un grupo de empresas</numerusform>
            <numerusform>cambiar un grupo de empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group changed</source>
        <translation>
            <numerusform>grupo de empresas cambiado</numerusform>
            <numerusform>grupo de empresas cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolve an employer group</source>
        <translation>
            <numerusform>disolver un grupo de empresas</numerusform>
            <numerusform>disolver un grupo de empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group dissolved</source>
        <translation>
            <numerusform>grupo de empresas disuelto</numerusform>
            <numerusform>grupo de empresas disuelto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the plan</source>
        <translation>
            <numerusform>reordenar el plan</numerusform>
            <numerusform>reordenar el plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan reordered</source>
        <translation>
            <numerusform>plan reordenado</numerusform>
            <numerusform>plan reordenado</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message numerus="yes">
        <source>change your skills</source>
        <translation>
            <numerusform>cambiar sus competencias</numerusform>
            <numerusform>cambiar sus competencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your skills changed</source>
        <translation>
            <numerusform>se han cambiado sus competencias</numerusform>
            <numerusform>se han cambiado sus competencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what counts</source>
        <translation>
            <numerusform>cambiar lo que cuenta</numerusform>
            <numerusform>cambiar lo que cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts changed</source>
        <translation>
            <numerusform>se ha cambiado lo que cuenta</numerusform>
            <numerusform>se ha cambiado lo que cuenta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>refused until %1</source>
        <translation>rechazada hasta el %1</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>no queda cupo: rechazada</translation>
    </message>
    <message>
        <source>no slot left: refused, not known to free</source>
        <translation>no queda cupo: rechazada, no se sabe cuándo se libera</translation>
    </message>
    <message>
        <source>cannot be judged: something is not known</source>
        <translation>no se puede juzgar: falta un dato</translation>
    </message>
    <message>
        <source>beyond the limit of %1, but allowed</source>
        <translation>más allá del límite de %1, pero permitida</translation>
    </message>
    <message>
        <source>takes slot %1, the last one</source>
        <translation>ocupa el cupo %1, el último</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>ocupa el cupo %1 de %2</translation>
    </message>
    <message>
        <source>The first and last day of the season are not known: every application counts, for ever.</source>
        <translation>No se conocen el primer ni el último día de la temporada: cada candidatura cuenta, para siempre.</translation>
    </message>
    <message>
        <source>Overridden until %1: %2</source>
        <translation>Excepción hasta el %1: %2</translation>
    </message>
    <message>
        <source>Slots used: %1 of %2</source>
        <translation>Cupos usados: %1 de %2</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Ocupados por: %1</translation>
    </message>
    <message>
        <source>One application more, sent today: %1</source>
        <translation>Una candidatura más, enviada hoy: %1</translation>
    </message>
</context>
<context>
    <name>VersionHtml</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Facts and text are the same; only how they are set differs.</source>
        <translation>Los datos y el texto son los mismos; solo difiere el formato.</translation>
    </message>
</context>
</TS>
