@echo off
rem Opens the slides of a lab: builds the presenter where that is needed, then calls it.
setlocal
set "ROOT=%~dp0.."
set "JAR=%~dp0target\slides.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

if exist "%JAR%" goto run
where mvn >nul 2>nul
if errorlevel 1 (
    echo present: mvn was not found. Install Apache Maven and try again. 1>&2
    exit /b 1
)
echo present: building ^(the first time this loads libraries, and takes a minute or two^) ... 1>&2
pushd "%ROOT%"
call mvn -B -q -Dmaven.test.skip=true -Dexec.skip=true -pl slides -am package
if errorlevel 1 (
    popd
    echo present: the build failed; its output is above 1>&2
    exit /b 1
)
popd

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dinterleave.repository=%ROOT%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
